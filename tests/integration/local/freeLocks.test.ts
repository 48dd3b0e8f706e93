import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { engineOfThisRun, openDatabase, type TestDatabase } from '../../support/database.ts';
import { localUser } from '../../support/person.ts';

const engine = engineOfThisRun();
let database: TestDatabase;
let writer: Record<string, unknown>;
let colleague: Record<string, unknown>;

beforeAll(async () => {
  database = await openDatabase(engine);
  writer = await localUser(database, 'communicatie');
  colleague = await localUser(database, 'communicatie');
});
afterAll(() => database.close());

async function newLetter(): Promise<string> {
  const data = { subject: 'Besluit', kind: 'informatie' as const };
  return (await database.payload.create({ collection: 'brieven', data, draft: true })).id;
}

const save = (id: string, subject: string, user = writer) =>
  database.payload.update({
    collection: 'brieven',
    id,
    data: { subject },
    draft: true,
    overrideLock: false,
    user: user as never,
  });

const open = (id: string, user = writer) =>
  database.payload.create({
    collection: 'payload-locked-documents',
    data: {
      document: { relationTo: 'brieven', value: id },
      user: { relationTo: 'gebruikers', value: String(user?.id) },
    },
  });

async function locksOf(id: string, collection = 'brieven'): Promise<number> {
  const { totalDocs } = await database.payload.count({
    collection: 'payload-locked-documents',
    where: { and: [{ 'document.relationTo': { equals: collection } }, { 'document.value': { equals: id } }] },
  });
  return totalDocs;
}

it('asks once whether a letter is free, and lets go of nothing when it is', async () => {
  const id = await newLetter();
  const { db } = database.payload;
  const sqlite = db as unknown as { deleteWhere(query: object): Promise<void> };
  const find = vi.spyOn(db, 'find');
  // SQLite's own step of letting go; on MongoDB there is none to watch, and the one question says it.
  const drop = engine === 'sqlite' ? vi.spyOn(sqlite, 'deleteWhere') : undefined;
  await save(id, 'Vrij');
  const asked = find.mock.calls.filter(([{ collection }]) => collection === 'payload-locked-documents');
  expect(asked).toHaveLength(1);
  expect(drop?.mock.calls ?? []).toEqual([]);
  vi.restoreAllMocks();
  expect((await database.payload.findByID({ collection: 'brieven', id, draft: true })).subject).toBe('Vrij');
});

it('lets go of the lock of who saves', async () => {
  const id = await newLetter();
  await open(id);
  await save(id, 'Mijn brief');
  expect(await locksOf(id)).toBe(0);
});

it('refuses a save while a colleague has the letter open, and leaves that lock', async () => {
  const id = await newLetter();
  await save(id, 'Voor de collega kwam');
  await open(id, colleague);
  await expect(save(id, 'Eroverheen')).rejects.toThrow(/locked/);
  expect(await locksOf(id)).toBe(1);
  await save(id, 'Van de collega', colleague);
  expect(await locksOf(id)).toBe(0);
});

it('leaves the lock on another letter', async () => {
  const [one, other] = [await newLetter(), await newLetter()];
  await open(other, colleague);
  await save(one, 'De ene brief');
  expect(await locksOf(other)).toBe(1);
});

it('sees a lock on a sjabloon, and takes who has something open for no lock on that account', async () => {
  const { payload } = database;
  const data = { subject: 'Sjabloon', kind: 'informatie' as const };
  const { id } = await payload.create({ collection: 'brief-sjablonen', data: data as never, draft: true });
  const change = { data: {}, draft: true, overrideLock: false, user: writer as never } as const;
  await payload.update({ collection: 'brief-sjablonen', id, ...change });
  await payload.create({
    collection: 'payload-locked-documents',
    data: {
      document: { relationTo: 'brief-sjablonen', value: id },
      user: { relationTo: 'gebruikers', value: String(colleague.id) },
    },
  });
  await expect(payload.update({ collection: 'brief-sjablonen', id, ...change })).rejects.toThrow(/locked/);
  await payload.update({
    collection: 'gebruikers',
    id: String(colleague.id),
    data: { name: 'Een andere naam' },
    overrideLock: false,
  });
  expect(await locksOf(id, 'brief-sjablonen')).toBe(1);
});

it.runIf(engine === 'sqlite')(
  'asks the long question only about a letter that somebody has open',
  async () => {
    const { client } = database.payload.db as unknown as { client: { execute(query: unknown): unknown } };
    const asked = vi.spyOn(client, 'execute');
    const long = () => asked.mock.calls.filter((call) => JSON.stringify(call).includes('left join')).length;
    const id = await newLetter();
    await save(id, 'Vrij');
    expect(long()).toBe(0);
    await open(id);
    await save(id, 'Open');
    expect(long()).toBeGreaterThan(0);
    vi.restoreAllMocks();
  },
);
