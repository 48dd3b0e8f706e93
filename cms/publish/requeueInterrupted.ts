import type { Payload } from 'payload';
import { BUILD_QUEUE } from './names.ts';

/**
 * A server that was killed in the middle of a build leaves its job marked as running, and no other build would
 * ever start. The server that starts next puts such jobs back in the queue.
 */
export async function requeueInterruptedBuilds(payload: Payload): Promise<void> {
  await payload.update({
    collection: 'payload-jobs',
    where: { queue: { equals: BUILD_QUEUE }, processing: { equals: true }, completedAt: { exists: false } },
    data: { processing: false },
  });
}
