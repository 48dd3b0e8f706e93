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

/**
 * Publishing, changing what is published and withdrawing change the site; saving a draft does not. A draft on
 * top of what is published carries `?draft=true`; any other change that leaves a draft behind may be a
 * withdrawal, also when the version before it was a draft already: one build too many is better than a page
 * that stays up.
 */
export const queueBuildAfterChange: CollectionAfterChangeHook = async ({ data, doc, operation, req }) => {
  const isDraftSave = operation === 'create' || req.query?.draft === 'true';
  // What was saved, not the answer: a client may have asked for a part of that.
  if (data._status === 'published' || !isDraftSave) await queueBuild(req);
  return doc;
};

/** A client that asks a part of what it removes may leave out whether it was published: then it may have been. */
export const queueBuildAfterDelete: CollectionAfterDeleteHook = async ({ doc, req }) => {
  if (doc._status !== 'draft') await queueBuild(req);
  return doc;
};

export const queueBuildAfterGlobalChange: GlobalAfterChangeHook = async ({ doc, req }) => {
  await queueBuild(req);
  return doc;
};
