import type { Payload, Where } from 'payload';
import { FEEDBACK_QUEUE } from '../feedback/names.ts';
import { BUILD_QUEUE } from '../publish/names.ts';
import { BAKJE_QUEUE } from '../stressbakje/jobs/names.ts';
import { metrics } from './metrics.ts';

const QUEUES = [BUILD_QUEUE, BAKJE_QUEUE, FEEDBACK_QUEUE] as const;

/** Counts the jobs that wait, run or failed: at the moment that somebody asks, as they may be other processes'. */
export async function lookAtQueues(payload: Payload): Promise<void> {
  const { queueFailed, queueLength, queueOldest } = metrics();
  for (const queue of QUEUES) {
    const open: Where[] = [{ queue: { equals: queue } }, { completedAt: { exists: false } }];
    const where = { and: [...open, { hasError: { not_equals: true } }] };
    const { docs, totalDocs } = await payload.find({
      collection: 'payload-jobs',
      where,
      sort: 'createdAt',
      limit: 1,
      depth: 0,
    });
    const failed = await payload.count({
      collection: 'payload-jobs',
      where: { and: [...open, { hasError: { equals: true } }] },
    });
    const oldest = docs[0] ? (Date.now() - new Date(docs[0].createdAt).getTime()) / 1000 : 0;
    queueLength.set({ queue }, totalDocs);
    queueFailed.set({ queue }, failed.totalDocs);
    queueOldest.set({ queue }, Math.max(0, oldest));
  }
}
