import type { BaseDatabaseAdapter, CollectionSlug, DatabaseAdapterObj, Payload } from 'payload';
import { changedAdapter } from './changedAdapter.ts';

/** The last moment that was given out, in milliseconds; Next may load this module in several bundles. */
const SHARED = Symbol.for('luchtpost.steadyTime');
const shared = globalThis as { [SHARED]?: number };

/** A moment that is later than every one before it, also when the clock was put back. @returns ISO 8601 */
export function steadyNow(now: number = Date.now()): string {
  const moment = Math.max(now, (shared[SHARED] ?? 0) + 1);
  shared[SHARED] = moment;
  return new Date(moment).toISOString();
}

/** Takes a moment that is known from before, so that none earlier is given out. */
export function notBefore(moment: string | undefined): void {
  const ms = new Date(moment ?? 0).getTime();
  if (Number.isFinite(ms)) shared[SHARED] = Math.max(shared[SHARED] ?? 0, ms);
}

/** What to put in the place of a moment of the clock; undefined when that moment will do. */
function laterThanAll(moment: unknown): string | undefined {
  if (typeof moment !== 'string' || new Date(moment).getTime() >= (shared[SHARED] ?? 0)) return undefined;
  return steadyNow();
}

/**
 * Gives each version a later moment than the one before, and a document no earlier one than its versions. Payload takes
 * the version with the latest moment for the newest text: after a clock that ran ahead was put back, what people save
 * would be kept and never be seen.
 */
export function withSteadyTime<Adapter extends BaseDatabaseAdapter>(
  adapter: DatabaseAdapterObj<Adapter>,
): DatabaseAdapterObj<Adapter> {
  return changedAdapter(adapter, (made) => {
    const { createVersion, updateOne } = made;
    made.createVersion = function create(this: unknown, version) {
      const updatedAt = steadyNow();
      const isNew = version.createdAt === version.updatedAt;
      return createVersion.call(this as never, {
        ...version,
        updatedAt,
        ...(isNew && { createdAt: updatedAt }),
      }) as never;
    };
    made.updateOne = function update(this: unknown, document) {
      const updatedAt = laterThanAll(document.data?.updatedAt);
      const data = updatedAt ? { ...document.data, updatedAt } : document.data;
      return updateOne.call(this as never, { ...document, data } as never) as never;
    } as typeof updateOne;
  });
}

/** Learns, at a start, the latest moment there is: the clock may have been put back while the CMS was down. */
export async function learnTime(payload: Payload): Promise<void> {
  const drafts = payload.config.collections.filter(({ versions }) => versions?.drafts);
  for (const { slug } of drafts) {
    const { docs } = await payload.findVersions({
      collection: slug as CollectionSlug,
      sort: '-updatedAt',
      limit: 1,
      depth: 0,
      select: { updatedAt: true } as never,
    });
    notBefore(docs[0]?.updatedAt);
  }
}
