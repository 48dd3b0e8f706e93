/** `npm run check`: format and lint (Biome), types of the CMS, of everything else, and of the Astro pages. */
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './start/environment.ts';

const bin = (path: string) => join(root, 'node_modules', path);

const CHECKS: [name: string, args: string[]][] = [
  ['Biome: format and lint', [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.']],
  // Through astro itself: it generates the types of the content first, which tsc below needs too.
  ['astro check: the pages of the site', [bin('astro/bin/astro.mjs'), 'check', '--root', root]],
  ['tsc: scoring, site, scripts, tests', [bin('typescript/bin/tsc'), '--noEmit', '-p', 'tsconfig.json']],
  ['tsc: cms', [bin('typescript/bin/tsc'), '--noEmit', '-p', 'cms/tsconfig.json']],
];

// Next writes this file at its first build; tsc needs what is in it before that.
const nextTypes = join(root, 'cms/next-env.d.ts');
if (!existsSync(nextTypes)) {
  writeFileSync(
    nextTypes,
    '/// <reference types="next" />\n/// <reference types="next/image-types/global" />\n',
  );
}

let failed = 0;
for (const [name, args] of CHECKS) {
  const started = Date.now();
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    // Types need no content: the loaders ask the CMS for nothing.
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', SITE_TYPES_ONLY: '1' },
  });
  console.log(`${status === 0 ? '✓' : '✗'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (status !== 0) failed += 1;
}
process.exit(failed === 0 ? 0 : 1);
