import type { Payload } from 'payload';
import { organisatieSeed } from './organisatie.ts';
import { readExercise, readSeedSources, type SeedSource } from './sources.ts';
import { toDocument, toExercise } from './toDocument.ts';

interface SeedRecord {
  hash: string;
  id: string;
}

/** The key of the letter to learn on in the seed log. */
const EXERCISE = 'brieven/oefenbrief';

export interface SeedResult {
  created: number;
  updated: number;
  /** Left alone: as it was, changed or removed by an editor, or made by one. */
  untouched: number;
}

/**
 * Puts the library we ship into Payload, once. A second run changes nothing; what an editor changed, withdrew
 * or removed is never touched; a new version of a file replaces only what nobody changed.
 * @throws Error (English, with the file's path) when a file does not fit its collection.
 */
export async function seed(payload: Payload, root: string): Promise<SeedResult> {
  const log = await payload.findGlobal({ slug: 'zaailog' });
  const seeded = { ...((log.seeded ?? {}) as Record<string, SeedRecord>) };
  const result: SeedResult = { created: 0, updated: 0, untouched: 0 };

  if (!seeded.organisatie) {
    await payload.updateGlobal({
      slug: 'organisatie',
      data: organisatieSeed,
      context: { skipSiteBuild: true },
    });
    seeded.organisatie = { hash: 'once', id: 'organisatie' };
    result.created += 1;
  }
  for (const source of readSeedSources(root)) {
    result[await seedOne(payload, source, seeded)] += 1;
  }
  if (await seedExercise(payload, root, seeded)) result.created += 1;
  if (result.created + result.updated > 0) await payload.updateGlobal({ slug: 'zaailog', data: { seeded } });
  return result;
}

/**
 * Puts the letter to learn on in a new installation, once: it is there to be changed and thrown away, so a new version
 * of the file changes nothing. Who has letters already gets none.
 */
async function seedExercise(
  payload: Payload,
  root: string,
  seeded: Record<string, SeedRecord>,
): Promise<boolean> {
  const source = readExercise(root);
  if (!source || seeded[EXERCISE]) return false;
  const { totalDocs } = await payload.count({ collection: 'brieven' });
  if (totalDocs > 0) return false;
  const { id } = await payload.create({
    collection: 'brieven',
    data: toExercise(payload, source),
    draft: true,
  });
  seeded[EXERCISE] = { hash: source.hash, id };
  return true;
}

async function seedOne(
  payload: Payload,
  source: SeedSource,
  seeded: Record<string, SeedRecord>,
): Promise<keyof SeedResult> {
  const key = `${source.collection}/${source.slug}`;
  const record = seeded[key];
  if (record?.hash === source.hash) return 'untouched';
  try {
    if (!record) {
      const id = await createFrom(payload, source);
      if (!id) return 'untouched';
      seeded[key] = { hash: source.hash, id };
      return 'created';
    }
    if (!(await isUntouched(payload, source, record.id))) return 'untouched';
    await payload.update({
      collection: source.collection as 'kennisbank',
      id: record.id,
      data: { ...toDocument(payload, source), _status: 'published' },
      context: { skipSiteBuild: true },
    });
    seeded[key] = { hash: source.hash, id: record.id };
    return 'updated';
  } catch (error) {
    throw new Error(`${source.path}: ${(error as Error).message}`, { cause: error });
  }
}

/** Creates the document, unless somebody already made one at that address. */
async function createFrom(payload: Payload, source: SeedSource): Promise<string | undefined> {
  const collection = source.collection as 'kennisbank';
  const { totalDocs } = await payload.count({ collection, where: { slug: { equals: source.slug } } });
  if (totalDocs > 0) return undefined;
  const created = await payload.create({
    collection,
    data: { ...toDocument(payload, source), _status: 'published' } as never,
    context: { skipSiteBuild: true },
  });
  return created.id;
}

/** Whether no member of staff has saved it since it was seeded: seeding leaves `updatedBy` empty. */
async function isUntouched(payload: Payload, source: SeedSource, id: string): Promise<boolean> {
  const collection = source.collection as 'kennisbank';
  const { docs } = await payload.find({
    collection,
    where: { id: { equals: id } },
    depth: 0,
    draft: true,
    limit: 1,
  });
  return docs[0] !== undefined && !docs[0].updatedBy;
}
