import type { CollectionAfterChangeHook, CollectionConfig } from 'payload';
import { wasFolded } from '../database/foldVersions.ts';
import { latestOf } from '../letters/workflow/latest.ts';

const MAX_VERSIONS = 50;

/** Drafts beside what is published, and the last fifty versions. */
export const CONTENT_VERSIONS: CollectionConfig['versions'] = {
  drafts: true,
  maxPerDoc: MAX_VERSIONS,
};

/** The same for what is saved every few seconds: what is too old is taken away by `tidyVersions`. */
export const BUSY_VERSIONS: CollectionConfig['versions'] = { drafts: true, maxPerDoc: 0 };

/** So many saves of one document bring one time of tidying: Payload's own looks and deletes at each. */
const SAVES_A_TIDYING = 25;
/** Of more documents at the same time the saves are not counted on; they are then tidied more often. */
const COUNTED_DOCUMENTS = 1_000;

const counters = latestOf(COUNTED_DOCUMENTS, () => ({ saves: 0 }));

/**
 * Keeps at least the last fifty versions of a document and at most that and one round more. The first save after a
 * start tidies too, so that restarts do not let versions pile up.
 */
export const tidyVersions: CollectionAfterChangeHook = async ({
  collection: { slug },
  doc,
  operation,
  req,
}) => {
  // A save that was folded made no version.
  if (operation === 'create' || wasFolded(req)) return doc;
  const counter = counters(`${slug}/${doc.id}`);
  counter.saves += 1;
  if (counter.saves % SAVES_A_TIDYING !== 1) return doc;
  const ofThis = { parent: { equals: doc.id } };
  const { docs } = await req.payload.db.findVersions({
    collection: slug,
    where: ofThis,
    sort: '-updatedAt',
    limit: 1,
    page: MAX_VERSIONS + 1,
    pagination: false,
    select: { updatedAt: true },
    req,
  });
  const [tooOld] = docs;
  if (!tooOld) return doc;
  await req.payload.db.deleteVersions({
    collection: slug,
    where: { and: [ofThis, { updatedAt: { less_than_equal: tooOld.updatedAt } }] },
    req,
  });
  return doc;
};
