import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { metrics } from '../../../cms/metrics/metrics.ts';
import { lookAtQueues } from '../../../cms/metrics/queues.ts';
import { BUILD_QUEUE, BUILD_TASK } from '../../../cms/publish/names.ts';
import { BAKJE_QUEUE, WIPE_TASK } from '../../../cms/stressbakje/jobs/names.ts';
import { engineOfThisRun, openDatabase, type TestDatabase } from '../../support/database.ts';

const MINUTE = 60_000;

let database: TestDatabase;

beforeAll(async () => {
  database = await openDatabase(engineOfThisRun());
});
afterAll(() => database.close());
beforeEach(() => database.payload.delete({ collection: 'payload-jobs', where: { id: { exists: true } } }));

/** A job that must not begin before so many minutes from now. */
const job = (minutes: number, rest: object = {}) =>
  database.payload.create({
    collection: 'payload-jobs',
    data: {
      taskSlug: BUILD_TASK,
      queue: BUILD_QUEUE,
      input: {},
      waitUntil: new Date(Date.now() + minutes * MINUTE).toISOString(),
      ...rest,
    } as never,
  });

/** What the metrics tell of one queue. */
async function told(queue: string) {
  await lookAtQueues(database.payload);
  const { queueFailed, queueLength, queueOldest } = metrics();
  const of = async (gauge: typeof queueLength) =>
    (await gauge.get()).values.find(({ labels }) => labels.queue === queue)?.value;
  return {
    jobs: await of(queueLength),
    failed: await of(queueFailed),
    minutes: Math.round(((await of(queueOldest)) ?? Number.NaN) / 60),
  };
}

it('does not call tomorrow’s work a job that waits', async () => {
  await job(20 * 60, { taskSlug: WIPE_TASK, queue: BAKJE_QUEUE });
  expect(await told(BAKJE_QUEUE)).toEqual({ jobs: 0, failed: 0, minutes: 0 });
});

it('tells how long the oldest waits from the moment that it might begin', async () => {
  await job(-3);
  await job(-20);
  await job(30);
  expect(await told(BUILD_QUEUE)).toEqual({ jobs: 2, failed: 0, minutes: 20 });
  expect(await told(BAKJE_QUEUE)).toEqual({ jobs: 0, failed: 0, minutes: 0 });
});

it('counts one without such a moment, and one that runs', async () => {
  await job(0, { waitUntil: null });
  await job(5, { processing: true });
  expect(await told(BUILD_QUEUE)).toEqual({ jobs: 2, failed: 0, minutes: 0 });
});

it('tells of what was given up, and not that it waits', async () => {
  await job(-60, { hasError: true });
  expect(await told(BUILD_QUEUE)).toEqual({ jobs: 0, failed: 1, minutes: 0 });
});
