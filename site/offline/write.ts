import { readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';

/** Writes the service worker of a build into its public folder: another build, another worker. */
export function writeServiceWorker(publicDir: string, buildId: string): void {
  const source = readFileSync(join(import.meta.dirname, 'worker.ts'), 'utf8');
  const script = stripTypeScriptTypes(source)
    .replaceAll(/^\s*\/\/.*$/gm, '')
    .replaceAll(/^\s*\n/gm, '');
  writeFileSync(join(publicDir, 'sw.js'), `const BUILD = ${JSON.stringify(buildId)};\n${script}`);
}
