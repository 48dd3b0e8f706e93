import type { BaseDatabaseAdapter, DatabaseAdapterObj, PayloadRequest, TypeWithVersion } from 'payload';
import { latestOf } from '../letters/workflow/latest.ts';
import { changedAdapter } from './changedAdapter.ts';
import { overwriteVersion } from './overwriteVersion.ts';

/** In a request's context: this save may become part of the version that its writer saved just before. */
const SITTING = 'savesInOneSitting';

interface Sitting {
  document: string;
  writer: string;
  unchanged: readonly string[];
  folded: boolean;
}

/** A save that follows the writer's last one this soon belongs to it. In milliseconds. */
export const SOON = 5_000;
/** After five minutes of saving without a pause another version begins all the same. In milliseconds. */
export const LONGEST = 5 * 60_000;
/** Of more documents at the same time the oldest are forgotten: their next save is a version of its own. */
const OPEN_VERSIONS = 1_000;

interface OpenVersion {
  id?: number | string;
  writer?: string;
  begun: number;
  saved: number;
}

/**
 * Says, before a save, that it may be folded into the last version; every save that does not say so is kept apart.
 * @param unchanged  fields of the document that are what they were at the writer's last save
 */
export function mayFold(
  req: PayloadRequest,
  document: string,
  writer: string,
  unchanged: readonly string[],
): void {
  req.context[SITTING] = { document, writer, unchanged, folded: false } satisfies Sitting;
}

/** Takes that back: what is saved next in this request is a version of its own. */
export function mayNotFold(req: PayloadRequest): void {
  delete req.context[SITTING];
}

/** Whether the save of this request was folded into the last version. */
export const wasFolded = (req: PayloadRequest): boolean =>
  (req.context[SITTING] as Sitting | undefined)?.folded === true;

/**
 * Makes the saves of one writer that follow each other within seconds one version: fifty versions then go back hours
 * and not two minutes, and a save costs a row that is written over, not one more. The last text is always there, and so
 * is what another writer, or a step of the workflow, saved before it.
 */
export function withFolding<Adapter extends BaseDatabaseAdapter>(
  adapter: DatabaseAdapterObj<Adapter>,
): DatabaseAdapterObj<Adapter> {
  return changedAdapter(adapter, (made) => {
    const { createVersion } = made;
    const openVersions = latestOf<OpenVersion>(OPEN_VERSIONS, () => ({ begun: 0, saved: 0 }));
    made.createVersion = async function create(this: Adapter, version) {
      const open = openVersions(`${version.collectionSlug}/${version.parent}`);
      const sitting = version.req?.context?.[SITTING] as Sitting | undefined;
      const writer = sitting?.document === String(version.parent) ? sitting.writer : undefined;
      const now = Date.now();
      const goesOn =
        open.id !== undefined &&
        writer !== undefined &&
        open.writer === writer &&
        now - open.saved < SOON &&
        now - open.begun < LONGEST;
      if (goesOn) {
        const folded = await fold(this, version, open.id as number | string, sitting?.unchanged ?? []);
        if (folded) {
          open.saved = now;
          if (sitting) sitting.folded = true;
          return folded;
        }
      }
      const created = await createVersion.call(this as never, version);
      // The first version of a document is asked back by nobody, so it is nobody's to fold into.
      Object.assign(open, { id: created?.id, writer, begun: now, saved: now });
      return created;
    } as typeof createVersion;
  });
}

type NewVersion = Parameters<BaseDatabaseAdapter['createVersion']>[0];

/** @returns nothing when that version is no longer the latest: another process made one since */
async function fold(
  adapter: BaseDatabaseAdapter,
  { collectionSlug, parent, req, updatedAt, versionData }: NewVersion,
  id: number | string,
  unchanged: readonly string[],
): Promise<TypeWithVersion<never> | undefined> {
  const { id: _, ...version } = versionData as Record<string, unknown>;
  const found = await overwriteVersion(adapter, {
    collection: collectionSlug,
    id,
    provided: { latest: { equals: true } },
    parent,
    latest: true,
    updatedAt,
    version,
    unchanged,
    req,
  });
  return found ? { ...found, parent, version: version as never } : undefined;
}
