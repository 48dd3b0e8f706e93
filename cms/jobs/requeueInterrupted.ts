import type { Payload } from 'payload';
import { BUILD_DEBOUNCE_MS, BUILD_QUEUE } from '../publish/names.ts';

/**
 * A server that was killed in the middle of a job leaves it marked as running. Payload takes no such job up again, and
 * it keeps the next of its kind from starting (a build) or from being planned at all (the daily work of the
 * Stressbakje). The process that runs the jobs next puts them back in the queue; only that one may (cms/jobs/runner.ts).
 */
export async function requeueInterruptedJobs(payload: Payload): Promise<void> {
  await payload.update({
    collection: 'payload-jobs',
    where: { processing: { equals: true }, completedAt: { exists: false } },
    data: { processing: false },
  });
  // Queued while the clock ran ahead: without this the build would wait until that moment comes again.
  const latest = new Date(Date.now() + BUILD_DEBOUNCE_MS).toISOString();
  await payload.update({
    collection: 'payload-jobs',
    where: {
      queue: { equals: BUILD_QUEUE },
      waitUntil: { greater_than: latest },
      completedAt: { exists: false },
    },
    data: { waitUntil: new Date().toISOString() },
  });
}
