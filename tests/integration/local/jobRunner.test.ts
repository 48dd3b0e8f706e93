import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Runner, wantToRun } from '../../../cms/jobs/runner.ts';
import { BUILD_QUEUE, BUILD_TASK } from '../../../cms/publish/names.ts';
import { engineOfThisRun, openDatabase, type TestDatabase } from '../../support/database.ts';
import { until } from '../../support/waiting.ts';

const DAY_MS = 24 * 60 * 60_000;
const SEAT = { collection: 'taakuitvoerder', where: { name: { equals: 'taken' } } } as const;

let database: TestDatabase;
/** Where these CMSes find the program that builds the site: one that waits until it may go on. */
let root: string;
const children: ChildProcess[] = [];

const SLOW_BUILD = `
import { appendFileSync, existsSync } from 'node:fs';
appendFileSync(new URL('./begun', import.meta.url), process.ppid + '\\n');
process.once('disconnect', () => process.exit(1));
const look = () => existsSync(new URL('./go', import.meta.url)) ? done() : setTimeout(look, 50);
const done = () => { console.log('SITE-BUILD-OK proef'); process.exit(0); };
look();
`;

/** Starts a CMS on the database of this test; resolves when it would answer. */
async function startCms(): Promise<ChildProcess> {
  const child = spawn(process.execPath, [join(process.cwd(), 'tests/support/cmsProcess.ts')], {
    // What is said in it goes to the console of the test when something is wrong.
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, LUCHTPOST_ROOT: root, LOG_LEVEL: 'error' },
  });
  children.push(child);
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      if (chunk.toString('utf8').includes('ready')) resolve();
    });
    child.once('exit', (code) => reject(new Error(`The CMS ended with ${code}`)));
  });
  return child;
}

const kill = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    child.removeAllListeners('exit');
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });

/** The CMS of each build that was begun, by its number. */
const builders = () =>
  existsSync(join(root, 'scripts/begun'))
    ? readFileSync(join(root, 'scripts/begun'), 'utf8').trim().split('\n').map(Number)
    : [];
const letBuildsEnd = () => writeFileSync(join(root, 'scripts/go'), '');
const holdBuilds = () => rmSync(join(root, 'scripts/go'));

const queueBuild = () => database.payload.jobs.queue({ task: BUILD_TASK, queue: BUILD_QUEUE, input: {} });
const jobsLeft = async () =>
  (await database.payload.find({ collection: 'payload-jobs', where: { queue: { equals: BUILD_QUEUE } } }))
    .docs;

beforeAll(async () => {
  database = await openDatabase(engineOfThisRun());
});
afterAll(() => database.close());
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'luchtpost-runner-'));
  mkdirSync(join(root, 'scripts'));
  writeFileSync(join(root, 'scripts/build-site.ts'), SLOW_BUILD);
  await database.payload.db.deleteMany({ collection: 'taakuitvoerder', where: {} });
});
afterEach(async () => {
  vi.useRealTimers();
  await Promise.all(children.splice(0).map(kill));
  rmSync(root, { recursive: true, force: true });
});

/** Waits until so many builds were begun. @returns the CMS of each */
const begun = (count: number) =>
  until(
    async () => builders(),
    ({ length }) => length === count,
    `build ${count} has begun`,
  );
const allDone = () => until(jobsLeft, ({ length }) => length === 0, 'no job is left');

describe('two CMS processes on one database', () => {
  it('leave each other the jobs that run, and take up those of one that was killed', async () => {
    const first = await startCms();
    await queueBuild();
    await begun(1);
    const second = await startCms();
    // What a start takes back, it has taken back by now.
    expect((await jobsLeft()).map(({ processing }) => processing)).toEqual([true]);
    letBuildsEnd();
    await allDone();
    expect(builders()).toEqual([first.pid]);

    holdBuilds();
    await queueBuild();
    await begun(2);
    await kill(first);
    expect(await begun(3)).toEqual([first.pid, first.pid, second.pid]);

    // Nobody is left to see it: whoever starts next takes it up at its start.
    await kill(second);
    const third = await startCms();
    expect((await begun(4)).at(-1)).toBe(third.pid);
    letBuildsEnd();
    await allDone();
    expect(builders()).toHaveLength(4);
  }, 150_000);
});

describe('the seat of whoever runs the jobs', () => {
  const runners: Runner[] = [];
  const taken: string[] = [];
  const QUICK = { beatMs: 20, lapseMs: 2_000 };

  /** One that wants to run the jobs from another machine: of its process nothing can be seen here. */
  const from = async (machine: string) => {
    const runner = await wantToRun(database.payload, {
      ...QUICK,
      mark: { place: machine, process: '1' },
      onTaken: async () => {
        taken.push(machine);
      },
    });
    runners.push(runner);
    return runner;
  };
  afterEach(() => {
    for (const runner of runners.splice(0)) runner.stop();
    taken.length = 0;
  });

  it('is one’s only, also when all come at the same moment', async () => {
    const all = await Promise.all(['a', 'b', 'c', 'd'].map(from));
    await until(
      async () => taken.length,
      (count) => count > 0,
      'one has it',
    );
    expect(taken).toHaveLength(1);
    expect(all.filter((each) => each.isRunner())).toHaveLength(1);
  });

  it('stays taken while its process lives, whatever the clock says', async () => {
    const holder = await from('a');
    const other = await from('b');
    for (const days of [-400, 400, 0]) {
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + days * DAY_MS });
      const beat = async () =>
        (await database.payload.db.findOne<{ id: string; beat: number }>(SEAT))?.beat ?? 0;
      const before = await beat();
      await until(beat, (count) => count > before + 5, 'it has shown that it lives');
    }
    expect([holder.isRunner(), other.isRunner(), taken]).toEqual([true, false, ['a']]);
  });

  it('is left by a machine that fell silent, and only then taken by another', async () => {
    const holder = await from('a');
    const other = await from('b');
    holder.stop();
    expect([holder.isRunner(), other.isRunner()]).toEqual([false, false]);
    await until(
      async () => other.isRunner(),
      (runs) => runs,
      'the other has it',
    );
    expect(taken).toEqual(['a', 'b']);
  });

  it('gives no job to one that cannot get ready for it', async () => {
    let ready = false;
    const runner = await wantToRun(database.payload, {
      ...QUICK,
      onTaken: async () => {
        if (!ready) throw new Error('The database is away.');
      },
    });
    runners.push(runner);
    expect(runner.isRunner()).toBe(false);
    ready = true;
    await until(
      async () => runner.isRunner(),
      (runs) => runs,
      'it is ready',
    );
  });
});
