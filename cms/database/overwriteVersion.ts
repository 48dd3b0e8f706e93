import type { BaseDatabaseAdapter, PayloadRequest, TypeWithVersion, Where } from 'payload';

interface Overwrite {
  collection: string;
  /** Of the version, not of the document. */
  id: number | string;
  /** Written over only when this still holds. */
  provided: Where;
  parent: unknown;
  latest?: boolean | undefined;
  updatedAt: string;
  /** The document as the version is to say it, whole. */
  version: Record<string, unknown>;
  /** Fields that are what they were. */
  unchanged: readonly string[];
  req?: Partial<PayloadRequest> | undefined;
}

/** Writes a version over in its place. @returns nothing when what was provided does not hold any more */
export async function overwriteVersion(
  adapter: Pick<BaseDatabaseAdapter, 'name' | 'updateVersion'>,
  { collection, id, latest, parent, provided, req, unchanged, updatedAt, version }: Overwrite,
): Promise<TypeWithVersion<never> | undefined> {
  const written = { ...version };
  // On SQLite a list is a table of its own: without it this is one statement. MongoDB takes the whole document.
  if (adapter.name === 'sqlite') for (const field of unchanged) delete written[field];
  // Payload's types ask for one of the two; with both, SQLite looks for nothing first.
  const which = { id, where: { and: [{ id: { equals: id } }, provided] } } as unknown as { id: string };
  const found: TypeWithVersion<never> | null = await adapter.updateVersion({
    collection: collection as never,
    ...which,
    versionData: { latest, parent: parent as string, updatedAt, version: written as never } as never,
    // What was written is known: reading it back would be a second statement.
    select: { parent: true },
    ...(req && { req }),
  });
  return found ?? undefined;
}
