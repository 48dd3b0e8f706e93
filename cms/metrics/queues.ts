import type { Payload, Where } from 'payload';
import { FEEDBACK_QUEUE } from '../feedback/names.ts';
import { BUILD_QUEUE } from '../publish/names.ts';
import { BAKJE_QUEUE } from '../stressbakje/jobs/names.ts';
import { metrics } from './metrics.ts';

const QUEUES = [BUILD_QUEUE, BAKJE_QUEUE, FEEDBACK_QUEUE] as const;
/** Of more jobs than this the wait of the newest is not looked at; there are a handful. */
const MOST_JOBS = 100;

/**
 * Counts the jobs that wait, run or failed: at the moment that somebody asks, as they may be other processes'. The
 * daily work stands in its queue from one day to the next with a moment before which it must not begin: until then it
 * does not wait.
 */
export async function lookAtQueues(payload: Payload): Promise<void> {
  const { queueFailed, queueLength, queueOldest } = metrics();
  const now = Date.now();
  const due: Where = {
    or: [
      { waitUntil: { exists: false } },
      { waitUntil: { less_than_equal: new Date(now).toISOString() } },
      { processing: { equals: true } },
    ],
  };
  for (const queue of QUEUES) {
    const open: Where[] = [{ queue: { equals: queue } }, { completedAt: { exists: false } }];
    const { docs, totalDocs } = await payload.find({
      collection: 'payload-jobs',
      where: { and: [...open, { hasError: { not_equals: true } }, due] },
      sort: 'createdAt',
      limit: MOST_JOBS,
      depth: 0,
    });
    const failed = await payload.count({
      collection: 'payload-jobs',
      where: { and: [...open, { hasError: { equals: true } }] },
    });
    const waits = docs.map(({ createdAt, waitUntil }) => now - new Date(waitUntil ?? createdAt).getTime());
    queueLength.set({ queue }, totalDocs);
    queueFailed.set({ queue }, failed.totalDocs);
    queueOldest.set({ queue }, Math.max(0, ...waits) / 1000);
  }
}
