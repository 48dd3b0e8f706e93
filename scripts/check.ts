/** `npm run check`: format and lint (Biome), types of the CMS, of everything else, and of the Astro pages. */
import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './start/environment.ts';

const bin = (path: string) => join(root, 'node_modules', path);

type Check = [name: string, args: string[]];

/** What stands together runs at the same time. */
const CHECKS: Check[][] = [
  [
    ['Biome: format and lint', [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.']],
    // Through astro itself: it generates the types of the content first, which tsc below needs too.
    ['astro check: the pages of the site', [bin('astro/bin/astro.mjs'), 'check', '--root', root]],
    ['tsc: cms', [bin('typescript/bin/tsc'), '--noEmit', '-p', 'cms/tsconfig.json']],
  ],
  [['tsc: scoring, site, scripts, tests', [bin('typescript/bin/tsc'), '--noEmit', '-p', 'tsconfig.json']]],
];

// Next writes this file at its first build; tsc needs what is in it before that.
const nextTypes = join(root, 'cms/next-env.d.ts');
if (!existsSync(nextTypes)) {
  writeFileSync(
    nextTypes,
    '/// <reference types="next" />\n/// <reference types="next/image-types/global" />\n',
  );
}

/** Runs a check and says how it went. @returns whether it was clean */
async function run([name, args]: Check): Promise<boolean> {
  const started = Date.now();
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    // Types need no content: the loaders ask the CMS for nothing.
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', SITE_TYPES_ONLY: '1' },
  });
  const status = await new Promise((resolve) => child.once('close', resolve));
  console.log(`${status === 0 ? '✓' : '✗'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  return status === 0;
}

let clean = true;
for (const group of CHECKS) {
  for (const good of await Promise.all(group.map(run))) clean &&= good;
}
process.exit(clean ? 0 : 1);
