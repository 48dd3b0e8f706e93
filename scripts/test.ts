/**
 * `npm test`: every test, in one run. Ends with the plain line `N passed, N failed` that continuous integration
 * reads. Extra arguments go to vitest: `npm test -- --project unit`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './start/environment.ts';

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  success: boolean;
}

const folder = join(root, 'var/test');
mkdirSync(folder, { recursive: true });
const report = join(folder, 'report.json');

const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' } },
);

const result = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
console.log(`\n${result.numPassedTests} passed, ${result.numFailedTests} failed`);
process.exit(status === 0 && result.success ? 0 : 1);
