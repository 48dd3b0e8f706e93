/**
 * `npm test`: every test. Ends with the plain line `N passed, N failed` that continuous integration reads. Extra
 * arguments go to vitest, in one run: `npm test -- --project unit`.
 *
 * Without them there are two lanes at the same time, because a test that asks a browser or a server waits more than it
 * works. Each lane has a product of its own, so that what one publishes or kills is not seen by the other, and a
 * temporary folder of its own, because some tests look at what is left behind there.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from './start/environment.ts';

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  success: boolean;
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
  }[];
}

interface Outcome {
  passed: number;
  failed: number;
  good: boolean;
  /** What failed, and what it said first. */
  told: string[];
  /** What failed and passed when it was tried again: no failure, and nothing to be silent about. */
  triedAgain: string[];
}

const folder = join(root, 'var/test');
mkdirSync(folder, { recursive: true });

const running = new Set<ChildProcess>();
let stopped = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    stopped = true;
    for (const child of running) child.kill(signal);
  });
}

/** Runs a program of ours. Two of them write here: each line whole. @returns whether it ended well */
async function program(args: string[], env: Record<string, string> = {}): Promise<boolean> {
  if (stopped) return false;
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...(process.stdout.isTTY && { FORCE_COLOR: '1' }),
      NEXT_TELEMETRY_DISABLED: '1',
      ...env,
    },
  });
  running.add(child);
  createInterface({ input: child.stdout }).on('line', (line) => console.log(line));
  createInterface({ input: child.stderr }).on('line', (line) => console.error(line));
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  running.delete(child);
  return status === 0;
}

/** What a failed test said first, and where: who sees only the end of a log must be able to begin with it. */
function shortOf([message = '']: string[]): string {
  const lines = message.split('\n');
  const place = lines.find((line) => line.trim().startsWith('at ') && line.includes('/tests/'));
  return [lines[0], place?.trim()].filter(Boolean).join('\n  ');
}

type FileReport = VitestReport['testResults'][number];

/** The tests of a file that ended so and failed at least once, with what they said then. */
function fallen({ name, assertionResults }: FileReport, ended: 'failed' | 'passed'): string[] {
  return assertionResults
    .filter(({ status, failureMessages }) => status === ended && failureMessages.length > 0)
    .map(
      ({ fullName, failureMessages }) =>
        `${relative(root, name)}: ${fullName}\n  ${shortOf(failureMessages)}`,
    );
}

/** The tests of a file that failed, or why none of them ran. */
function toldOf(report: FileReport): string[] {
  const { name, status, message } = report;
  const file = relative(root, name);
  const failed = fallen(report, 'failed');
  if (failed.length > 0) return failed;
  return status === 'failed' ? [`${file}: ${message.split('\n')[0]}`] : [];
}

/** A run that never came to its tests. */
const lost = (why: string): Outcome => ({ passed: 0, failed: 1, good: false, told: [why], triedAgain: [] });

/** Runs vitest, and reads how it went from its report. A run that leaves none counts as one that failed. */
async function vitest(name: string, args: string[]): Promise<Outcome> {
  const report = join(folder, `${name}.json`);
  rmSync(report, { force: true });
  const temporary = mkdtempSync(join(tmpdir(), `luchtpost-${name}-`));
  const ended = await program(
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...args,
    ],
    { TMPDIR: temporary },
  );
  rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
  try {
    const result = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
    const good = ended && result.success;
    const told = result.testResults.flatMap(toldOf);
    if (!good && told.length === 0) told.push(`${name}: failed outside its tests, see above`);
    return {
      passed: result.numPassedTests,
      failed: Math.max(result.numFailedTests, told.length),
      good,
      told,
      triedAgain: result.testResults.flatMap((file) => fallen(file, 'passed')),
    };
  } catch {
    return lost(`${name}: vitest left no report`);
  }
}

/** The two lanes. The CMS is built once, while the tests that need none of it run. */
async function everything(): Promise<Outcome[]> {
  const built = program(['scripts/build-cms.ts'], { LUCHTPOST_DATA: folder });
  const withProduct = async (name: string): Promise<Outcome> =>
    (await built) ? vitest(name, ['--project', name]) : lost(`${name}: the CMS could not be built`);
  const lanes = [
    [() => withProduct('product')],
    [() => vitest('alone', ['--project', 'unit', '--project', 'local']), () => withProduct('a11y')],
  ];
  const outcomes = await Promise.all(
    lanes.map(async (lane) => {
      const ended: Outcome[] = [];
      for (const run of lane) ended.push(await run());
      return ended;
    }),
  );
  return outcomes.flat();
}

const extra = process.argv.slice(2);
const outcomes = extra.length > 0 ? [await vitest('some', extra)] : await everything();
for (const line of outcomes.flatMap(({ triedAgain }) => triedAgain))
  console.log(`↻ failed, and passed when tried again: ${line}`);
for (const line of outcomes.flatMap(({ told }) => told)) console.log(`✗ ${line}`);
const sum = (kind: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[kind], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(outcomes.every(({ good }) => good) ? 0 : 1);
