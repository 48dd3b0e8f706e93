/**
 * `npm run advisories`: asks the registry of packages which of ours have a known hole, and says it in plain Dutch. Exit
 * code 1 when one is serious (high or critical); 0 also when the registry has no such service, said aloud. No part of
 * `npm test`: what is found tomorrow must not make the tests of today's code fail.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { adviceOf } from './operate/advisories.ts';
import type { Lockfile } from './start/sbom.ts';

const MAX_REPORT_BYTES = 64 * 1024 * 1024;
const args = ['audit', '--json', '--omit=dev'];
// Under `npm run` npm says where it is itself; by that name alone Windows would not find it.
const self = process.env.npm_execpath;
const [program, ...first] = self ? [process.execPath, self] : ['npm'];
const { stdout, error } = spawnSync(program ?? 'npm', [...first, ...args], {
  encoding: 'utf8',
  maxBuffer: MAX_REPORT_BYTES,
});
const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;
const { lines, isBad } = adviceOf(stdout || (error?.message ?? ''), lockfile);
console.log(lines.join('\n'));
process.exitCode = isBad ? 1 : 0;
