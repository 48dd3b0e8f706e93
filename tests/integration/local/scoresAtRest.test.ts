import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { SOON } from '../../../cms/database/foldVersions.ts';
import { readLetters } from '../../../cms/letters/overview/readLetters.ts';
import { BASIS_PARAM } from '../../../cms/letters/workflow/basisParam.ts';
import { scoresOfLetter } from '../../../cms/letters/workflow/letterScores.ts';
import { saveStep } from '../../../cms/letters/workflow/saveStep.ts';
import { scoreMarkedLetters } from '../../../cms/letters/workflow/scoresAtRest.ts';
import { engineOfThisRun, openDatabase, type TestDatabase } from '../../support/database.ts';
import { localUser } from '../../support/person.ts';
import { richText } from '../../support/richText.ts';

const EASY = 'U krijgt geld van ons. Wij betalen het morgen. Hebt u een vraag? Bel ons. Wij helpen u graag.';
const HARD =
  'Ingevolge artikel 54 wordt de onverschuldigd betaalde uitkering teruggevorderd. Indien betaling uitblijft, zal ' +
  'onverwijld tot tenuitvoerlegging worden overgegaan, waarbij de invorderingskosten te uwen laste worden gebracht.';

let database: TestDatabase;
let writer: Record<string, unknown>;

beforeAll(async () => {
  database = await openDatabase(engineOfThisRun());
  writer = await localUser(database, 'communicatie');
});
afterAll(() => database.close());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const as = () => ({ user: writer as never, overrideAccess: false, depth: 0, draft: true }) as const;

async function request(basis = '') {
  const { createLocalReq } = await import('payload');
  const req = await createLocalReq({ user: writer as never }, database.payload);
  req.query = { [BASIS_PARAM]: basis };
  return req;
}

async function save(id: string, text: string, basis = '') {
  const req = await request(basis);
  const data = { front: richText(text) };
  return database.payload.update({ collection: 'brieven', id, data, ...as(), req });
}

const read = (id: string) => database.payload.findByID({ collection: 'brieven', id, ...as() });

/** A letter that began easy and that its writer made hard a moment later. */
async function halfway(): Promise<string> {
  const data = { subject: 'Besluit', kind: 'informatie' as const, front: richText(EASY) };
  const { id } = await database.payload.create({ collection: 'brieven', data, ...as() });
  await save(id, HARD);
  return id;
}

/** What the database says, without what a reader is given. */
async function stored(id: string) {
  const { docs } = await database.payload.db.findVersions<Record<string, unknown>>({
    collection: 'brieven',
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    pagination: false,
  });
  const [row] = docs;
  if (!row) throw new Error('No version');
  return row;
}

const scoresOfText = async (text: string) =>
  scoresOfLetter(await request(), { kind: 'informatie', front: richText(text) });

const isMarked = async (id: string) => (await stored(id)).version.scoresBehind;

it('does not score the text of a save on the way, and gives who reads it the scores of that text', async () => {
  const id = await halfway();
  const easy = await scoresOfText(EASY);
  const hard = await scoresOfText(HARD);
  expect(hard.readability).toBeLessThan(easy.readability ?? 0);
  const { version } = await stored(id);
  expect(version).toMatchObject({ scoresBehind: true, scores: easy });
  expect((await read(id)).scores).toEqual(hard);
  const versions = await database.payload.findVersions({
    collection: 'brieven',
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    ...as(),
  });
  expect(versions.docs[0]?.version.scores).toEqual(hard);
  expect((await save(id, HARD)).scores).toEqual(hard);
});

it('refuses a text that cannot be read, and the letter stays as it was', async () => {
  const id = await halfway();
  const data = { front: 'geen opmaak' as never };
  await expect(database.payload.update({ collection: 'brieven', id, data, ...as() })).rejects.toMatchObject({
    status: 400,
    message: expect.stringContaining('geen tekst die wij kunnen lezen'),
  });
  expect((await read(id)).scores).toEqual(await scoresOfText(HARD));
});

it('never shows the mark, and takes it from nobody', async () => {
  const id = await halfway();
  expect(await read(id)).not.toHaveProperty('scoresBehind');
  const { docs } = await database.payload.find({
    collection: 'brieven',
    where: { id: { equals: id } },
    select: { subject: true, scores: true },
    ...as(),
  });
  expect(docs[0]).toMatchObject({ subject: 'Besluit', scores: await scoresOfText(EASY) });
  expect(docs[0]).not.toHaveProperty('scoresBehind');
  await scoreMarkedLetters(database.payload);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + SOON });
  await database.payload.update({ collection: 'brieven', id, data: { scoresBehind: true }, ...as() });
  expect(await isMarked(id)).toBe(false);
});

it('scores it when nobody saves for a while, in the same version, and keeps what the next save is based on', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const id = await halfway();
  const before = await stored(id);
  vi.advanceTimersByTime(SOON - 1);
  vi.useRealTimers();
  expect(await isMarked(id)).toBe(true);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const saved = await save(id, `${HARD} Einde.`);
  vi.advanceTimersByTime(SOON);
  vi.useRealTimers();
  await vi.waitFor(async () => expect(await isMarked(id)).toBe(false));
  const after = await stored(id);
  expect(after.version.scores).toEqual(await scoresOfText(`${HARD} Einde.`));
  expect(after.id).toBe(before.id);
  expect(after.version.original).toEqual(before.version.original);
  expect(after.version.updatedAt).toBe(saved.updatedAt);
  await expect(save(id, EASY, saved.updatedAt)).resolves.toMatchObject({ id });
});

it('scores at a start what a stop left behind', async () => {
  const ids = [await halfway(), await halfway()];
  await scoreMarkedLetters(database.payload);
  for (const id of ids) {
    expect((await stored(id)).version).toMatchObject({
      scoresBehind: false,
      scores: await scoresOfText(HARD),
    });
  }
});

it('has the scores of what was saved last in the overview, which reads no texts', async () => {
  const id = await halfway();
  const letters = await readLetters(database.payload);
  expect(letters.find((letter) => letter.id === id)?.scores).toEqual(await scoresOfText(HARD));
});

it('leaves a text alone that is saved while the one before it is scored', async () => {
  const id = await halfway();
  const { updateVersion } = database.payload.db;
  const spy = vi.spyOn(database.payload.db, 'updateVersion').mockImplementationOnce(async function (
    this: unknown,
    version,
  ) {
    spy.mockRestore();
    await save(id, `${HARD} Van daarna.`);
    return updateVersion.call(this as never, version);
  } as typeof updateVersion);
  await scoreMarkedLetters(database.payload);
  const { version } = await stored(id);
  expect(JSON.stringify(version.front)).toContain('Van daarna.');
  expect(version.scoresBehind).toBe(true);
});

it('writes the scores of the text in the history, and has them when a step is taken', async () => {
  const id = await halfway();
  const hard = await scoresOfText(HARD);
  const { docs } = await database.payload.find({
    collection: 'brief-gebeurtenissen',
    where: { and: [{ letter: { equals: id } }, { what: { equals: 'Tekst gewijzigd' } }] },
    depth: 0,
  });
  expect(docs[0]?.scores).toEqual(hard);
  await saveStep(await request(), await read(id), { state: 'in-review' });
  expect((await stored(id)).version).toMatchObject({ scoresBehind: false, scores: hard });
  await save(id, EASY);
  expect((await stored(id)).version).toMatchObject({
    scoresBehind: false,
    scores: await scoresOfText(EASY),
  });
});
