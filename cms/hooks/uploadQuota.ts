import type { CollectionBeforeOperationHook } from 'payload';
import { refusal } from '../access/refusal.ts';

/** A day of work on pictures is some tens; more than this is a program, or an account that somebody else has. */
export const MAX_UPLOADS_A_DAY = 200;
const DAY_MS = 24 * 60 * 60_000;

/**
 * Keeps one account from filling the disk: so many new files a day, each of the size that all files may have. What was
 * removed again counts no more.
 * @throws 429 when the day is full
 */
export const keepUploadQuota: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  if (operation !== 'create' || !req.user) return args;
  const since = new Date(Date.now() - DAY_MS).toISOString();
  const { totalDocs } = await req.payload.count({
    collection: collection.slug as 'media',
    where: { and: [{ createdBy: { equals: req.user.id } }, { createdAt: { greater_than: since } }] },
    req,
  });
  if (totalDocs >= MAX_UPLOADS_A_DAY) {
    throw refusal(
      `U heeft in een dag al ${MAX_UPLOADS_A_DAY} bestanden geplaatst. Ga morgen verder, of verwijder wat u niet nodig heeft.`,
      429,
    );
  }
  return args;
};
