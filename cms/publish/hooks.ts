import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload';
import { BUILD_DEBOUNCE_MS, BUILD_QUEUE, BUILD_TASK } from './names.ts';

/**
 * Queues one site build inside the request's own transaction: the job becomes visible together with the
 * change it is for. A newer job replaces an older one that still waits (see the task's `concurrency`).
 */
async function queueBuild(req: PayloadRequest): Promise<void> {
  if (req.context.skipSiteBuild) return;
  await req.payload.jobs.queue({
    task: BUILD_TASK,
    queue: BUILD_QUEUE,
    input: {},
    req,
    waitUntil: new Date(Date.now() + BUILD_DEBOUNCE_MS),
  });
}

/** Publishing, changing what is published and withdrawing change the site; saving a draft does not. */
export const queueBuildAfterChange: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const isOrWasPublic = doc._status === 'published' || previousDoc?._status === 'published';
  const isDraftOfPublished = doc._status === 'draft' && req.query?.draft === 'true';
  if (isOrWasPublic && !isDraftOfPublished) await queueBuild(req);
  return doc;
};

export const queueBuildAfterDelete: CollectionAfterDeleteHook = async ({ doc, req }) => {
  if (doc._status === 'published') await queueBuild(req);
  return doc;
};

export const queueBuildAfterGlobalChange: GlobalAfterChangeHook = async ({ doc, req }) => {
  await queueBuild(req);
  return doc;
};
