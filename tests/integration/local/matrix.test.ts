import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MATRIX, type MatrixCollection } from '../../../cms/access/matrix.ts';
import { ROLES } from '../../../cms/access/roles.ts';
import { engineOfThisRun, openDatabase, type TestDatabase } from '../../support/database.ts';
import {
  type Actor,
  change,
  type Door,
  EXPECTED,
  PIXEL,
  rightsFound,
  sample,
  type Targets,
} from '../../support/matrix.ts';

// Payload's configuration is fixed at its first import, so one file runs on one engine: MongoDB when it is there.
const engine = engineOfThisRun();
const collections = Object.keys(MATRIX) as MatrixCollection[];
const actors: Actor[] = [...ROLES, 'bezoeker'];
const users = new Map<Actor, Record<string, unknown> | null>([['bezoeker', null]]);
let database: TestDatabase;
let letterId: string;
let dossierId: string;

const file = () => ({
  data: PIXEL,
  mimetype: 'image/png',
  name: `proef-${crypto.randomUUID()}.png`,
  size: PIXEL.length,
});

function creation(collection: MatrixCollection, status: 'draft' | 'published') {
  return {
    collection: collection as 'kennisbank',
    data: { ...sample(collection, letterId, dossierId), _status: status } as never,
    context: { skipSiteBuild: true },
    ...(collection === 'media' && { file: file() }),
  };
}

async function targets(collection: MatrixCollection): Promise<Targets> {
  const make = async (status: 'draft' | 'published') =>
    String((await database.payload.create(creation(collection, status))).id);
  return { draft: await make('draft'), published: await make('published') };
}

/** Whether it went through; only a refusal counts as "not allowed", any other fault fails the test. */
async function allowed(action: Promise<unknown>): Promise<boolean> {
  try {
    await action;
    return true;
  } catch (error) {
    const { status } = error as { status?: number };
    if (status === 401 || status === 403 || status === 404) return false;
    throw error;
  }
}

function doorOf(actor: Actor): Door {
  const as = { overrideAccess: false, user: users.get(actor) as never, context: { skipSiteBuild: true } };
  return {
    create: (collection) => allowed(database.payload.create({ ...creation(collection, 'draft'), ...as })),
    read: (collection, id) =>
      allowed(database.payload.findByID({ collection: collection as 'kennisbank', id, ...as })),
    readVersions: (collection) =>
      allowed(database.payload.findVersions({ collection: collection as 'kennisbank', ...as })),
    update: (collection, id) =>
      allowed(
        database.payload.update({
          collection: collection as 'kennisbank',
          id,
          data: change(collection),
          ...as,
        }),
      ),
    remove: (collection, id) =>
      allowed(database.payload.delete({ collection: collection as 'kennisbank', id, ...as })),
  };
}

beforeAll(async () => {
  database = await openDatabase(engine);
  letterId = String((await database.payload.create(creation('brieven', 'draft'))).id);
  dossierId = String((await database.payload.create(creation('bakje-dossiers', 'draft'))).id);
  for (const role of ROLES) {
    const user = await database.payload.create({
      collection: 'gebruikers',
      data: { name: role, email: `${role}@voorbeeld.example`, password: 'lang-genoeg-1234', roles: [role] },
    });
    // Just logged in: what a beheerder decides about others asks for a password that was given shortly before.
    const session = { id: role, createdAt: new Date().toISOString() };
    users.set(role, { ...user, collection: 'gebruikers', _sid: session.id, sessions: [session] });
  }
});

afterAll(() => database.close());

describe.each(collections)(`Local API on ${engine}: who may do what in %s`, (collection) => {
  it.each(actors)('%s', async (actor) => {
    const expected = EXPECTED[collection][actor] ?? '';
    const { rights, versions } = await rightsFound(doorOf(actor), collection, () => targets(collection));
    expect(rights).toBe(expected);
    if (versions !== undefined) expect(versions).toBe(expected.includes('R'));
  });
});
