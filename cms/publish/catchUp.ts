import type { CollectionSlug, Payload } from 'payload';
import { BUILD_QUEUE, BUILD_TASK } from './names.ts';

/** What stands on the site. */
const ON_SITE = [
  'hulp',
  'kennisbank',
  'werkbladen',
  'gesprekskaarten',
  'psycho-educatie',
  'media',
] as const satisfies readonly CollectionSlug[];

/**
 * Queues a build when something was published after the last build began. A server that was killed between the
 * change and its job leaves none behind: on SQLite a change and its job are two writes.
 * @returns whether a build was missing
 */
export async function queueMissedBuild(payload: Payload): Promise<boolean> {
  const { startedAt, state } = await payload.findGlobal({ slug: 'publicatie', depth: 0 });
  // Never built by the CMS: then the first start builds the site itself.
  if (!startedAt) return false;
  const waiting = await payload.count({
    collection: 'payload-jobs',
    where: { queue: { equals: BUILD_QUEUE }, completedAt: { exists: false }, hasError: { not_equals: true } },
  });
  if (waiting.totalDocs > 0) return false;
  if (state !== 'bezig' && (await lastChange(payload)) <= startedAt) return false;
  await payload.jobs.queue({ task: BUILD_TASK, queue: BUILD_QUEUE, input: {} });
  return true;
}

/** When what is on the site last changed, as an ISO moment. */
async function lastChange(payload: Payload): Promise<string> {
  const organisation = await payload.findGlobal({ slug: 'organisatie', depth: 0 });
  const changes = await Promise.all(
    ON_SITE.map(async (collection) => {
      const { docs } = await payload.find({
        collection,
        where: { _status: { equals: 'published' } },
        sort: '-updatedAt',
        limit: 1,
        depth: 0,
      });
      return docs[0]?.updatedAt ?? '';
    }),
  );
  return [organisation.updatedAt ?? '', ...changes].sort().at(-1) ?? '';
}
