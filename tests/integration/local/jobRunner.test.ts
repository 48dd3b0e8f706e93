import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { markOf } from '../../../cms/jobs/processMark.ts';
import { requeueInterruptedJobs } from '../../../cms/jobs/requeueInterrupted.ts';
import { type Runner, wantToRun } from '../../../cms/jobs/runner.ts';
import { BUILD_QUEUE, BUILD_TASK } from '../../../cms/publish/names.ts';
import { BAKJE_QUEUE, REMIND_TASK } from '../../../cms/stressbakje/jobs/names.ts';
import { remindBegeleiders } from '../../../cms/stressbakje/jobs/remind.ts';
import { addDays, today } from '../../../cms/stressbakje/rules/days.ts';
import { until } from '../../support/waiting.ts';
import { calendar } from './jobRunner/calendar.ts';
import { seat } from './jobRunner/seat.ts';
import { database, GONE, openSetting, sink } from './jobRunner/setting.ts';

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
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
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

beforeAll(openSetting);
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
  it('leave each other the jobs that run, and take up those of the other when it is killed', async () => {
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
    letBuildsEnd();
    await allDone();
    expect(builders()).toHaveLength(3);
  }, 150_000);
});

describe('one CMS, and then another', () => {
  const people = ['anna', 'bert', 'cor'];
  let second: Runner | undefined;
  beforeAll(async () => {
    const { payload } = database;
    for (const name of people) {
      const begeleider = await payload.create({
        collection: 'gebruikers',
        data: {
          name,
          email: `${name}@voorbeeld.example`,
          password: crypto.randomUUID(),
          roles: ['begeleider'],
        },
      });
      const dossier = await payload.create({
        collection: 'bakje-dossiers',
        data: { begeleider: begeleider.id, agreements: 'Post op dinsdag.', reason: 'Veel post.' } as never,
      });
      await payload.create({
        collection: 'bakje-brieven',
        data: {
          dossier: dossier.id,
          title: 'Wijziging',
          source: 'ander-systeem',
          kind: 'wijziging',
          letterDate: addDays(today(), -60),
          term: 'geen',
          state: 'klaargelegd',
        },
      });
    }
  });
  afterAll(() => second?.stop());

  it('take up what was left lying, and send no mail that the other has sent', async () => {
    const { payload } = database;
    // Killed when nobody was there to see it: whoever starts next takes it up at its start.
    await payload.db.create({
      collection: 'taakuitvoerder',
      data: { name: 'taken', holder: 'killed', beat: 7, ...markOf(), process: GONE },
    });
    await queueBuild();
    await payload.update({
      collection: 'payload-jobs',
      where: { queue: { equals: BUILD_QUEUE } },
      data: { processing: true },
    });
    const first = await startCms();
    expect(await begun(1)).toEqual([first.pid]);
    letBuildsEnd();
    await allDone();

    // The first hangs in the middle of its mails, another takes over, and then the first goes on.
    const hung = new Promise<void>((resolve) => {
      sink.onMessage = () => {
        first.kill('SIGSTOP');
        sink.onMessage = undefined;
        resolve();
      };
    });
    const job = await payload.jobs.queue({ task: REMIND_TASK, queue: BAKJE_QUEUE, input: {} } as never);
    first.send(BAKJE_QUEUE);
    await hung;
    second = await wantToRun(payload, {
      beatMs: 20,
      lapseMs: 500,
      mark: { place: 'elsewhere', process: '1' },
      onTaken: () => requeueInterruptedJobs(payload),
    });
    await until(async () => second?.isRunner(), Boolean, 'the other took over');
    expect(await remindBegeleiders(payload)).toBe(people.length);
    first.kill('SIGCONT');
    await until(
      async () => await payload.findByID({ collection: 'payload-jobs', id: job.id, disableErrors: true }),
      (found) => found === null,
      'the job of the first is over',
    );
    const mails = people.map((name) => sink.messages.filter((mail) => mail.includes(`To: ${name}@`)).length);
    // The one that it was handing over when it hung comes twice; nobody can tell whether it had arrived.
    expect(mails.toSorted()).toEqual([1, 1, 2]);
  }, 150_000);
});

describe('what is thrown away by the calendar', calendar);
describe('the seat of whoever runs the jobs', seat);
