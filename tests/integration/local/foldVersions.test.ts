import type { Where } from 'payload';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { LONGEST, SOON } from '../../../cms/database/foldVersions.ts';
import { BASIS_PARAM } from '../../../cms/letters/workflow/basisParam.ts';
import { engineOfThisRun, openDatabase, type TestDatabase } from '../../support/database.ts';
import { localUser } from '../../support/person.ts';
import { richText } from '../../support/richText.ts';

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
// Only what a clock says; timers and what waits for them run on.
beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());

const as = (user = writer) =>
  ({ user: user as never, overrideAccess: false, depth: 0, draft: true }) as const;

async function newLetter(): Promise<string> {
  const data = { subject: 'Besluit', kind: 'informatie' as const, front: richText('Het begin.') };
  return (await database.payload.create({ collection: 'brieven', data, ...as() })).id;
}

async function save(id: string, text: string, { by = writer, basis = '', ...more } = {}) {
  const { createLocalReq } = await import('payload');
  const req = await createLocalReq({ user: by as never }, database.payload);
  req.query = { [BASIS_PARAM]: basis };
  const data = { front: richText(text), ...more };
  return database.payload.update({ collection: 'brieven', id, data, ...as(by), req });
}

/** What the versions of a letter say, the oldest first, and which of them is the latest. */
async function versionsOf(id: string) {
  const { docs } = await database.payload.findVersions({
    collection: 'brieven',
    where: { parent: { equals: id } },
    sort: 'updatedAt',
    pagination: false,
    depth: 0,
  });
  return docs.map(({ latest, version }) => {
    const words = /"text":"([^"]*)"/.exec(JSON.stringify(version.front))?.[1] ?? '';
    return latest ? `${words} (nu)` : words;
  });
}

const wait = (ms: number) => vi.advanceTimersByTime(ms);

it('makes saves of one writer that follow each other within seconds one version, and the last text stays', async () => {
  const id = await newLetter();
  for (const text of ['Een.', 'Twee.', 'Drie.']) {
    wait(SOON - 1);
    await save(id, text);
  }
  expect(await versionsOf(id)).toEqual(['Het begin.', 'Drie. (nu)']);
  const stored = await database.payload.findByID({ collection: 'brieven', id, ...as() });
  expect(JSON.stringify(stored.front)).toContain('Drie.');
  expect(stored.scores?.readability).toEqual(expect.any(Number));
});

it('begins another version after a pause, and after five minutes without one', async () => {
  const id = await newLetter();
  await save(id, 'Een.');
  wait(SOON);
  await save(id, 'Na een pauze.');
  const step = SOON - 1_000;
  for (let past = 0; past + step < LONGEST; past += step) {
    wait(step);
    await save(id, `Doorgegaan tot ${past}.`);
  }
  wait(step);
  await save(id, 'Na vijf minuten.');
  const versions = await versionsOf(id);
  expect(versions).toHaveLength(4);
  expect(versions[1]).toBe('Een.');
  expect(versions[2]).toContain('Doorgegaan');
  expect(versions[3]).toBe('Na vijf minuten. (nu)');
});

it('keeps what a colleague saved, and refuses what is based on a text that is gone', async () => {
  const id = await newLetter();
  const { updatedAt } = await save(id, 'Van mij.');
  wait(100);
  await save(id, 'Van mij, verder.', { basis: updatedAt });
  await save(id, 'Van de collega.', { by: colleague });
  await save(id, 'Weer van mij.');
  expect(await versionsOf(id)).toEqual([
    'Het begin.',
    'Van mij, verder.',
    'Van de collega.',
    'Weer van mij. (nu)',
  ]);
  await expect(save(id, 'Oud.', { by: colleague, basis: updatedAt })).rejects.toMatchObject({ status: 409 });
});

it('keeps what was put back, and who saves without an account, apart', async () => {
  const id = await newLetter();
  await save(id, 'Een.');
  const [first] = (
    await database.payload.findVersions({
      collection: 'brieven',
      where: { parent: { equals: id } },
      sort: 'updatedAt',
      limit: 1,
    })
  ).docs;
  await database.payload.restoreVersion({ collection: 'brieven', id: first?.id ?? '', ...as() });
  await save(id, 'Twee.');
  const script = { front: richText('Van een programma.') };
  await database.payload.update({ collection: 'brieven', id, data: script, draft: true });
  await save(id, 'Drie.');
  expect(await versionsOf(id)).toEqual([
    'Het begin.',
    'Een.',
    'Het begin.',
    'Twee.',
    'Van een programma.',
    'Drie. (nu)',
  ]);
});

it('writes the merge fields too when they changed, and leaves them as they are when they did not', async () => {
  const id = await newLetter();
  await save(id, 'Een.');
  const fields = [{ name: 'bedrag', label: 'Bedrag', type: 'euro' as const }];
  await save(id, 'Twee.', { fields } as never);
  await save(id, 'Drie.');
  const stored = await database.payload.findByID({ collection: 'brieven', id, ...as() });
  expect(stored.fields).toMatchObject(fields);
  expect(await versionsOf(id)).toEqual(['Het begin.', 'Drie. (nu)']);
});

it('makes a version of its own when another process made one since', async () => {
  const id = await newLetter();
  await save(id, 'Een.');
  const { payload } = database;
  const ofThis: Where = { and: [{ parent: { equals: id } }, { latest: { equals: true } }] };
  const [mine] = (await payload.db.findVersions({ collection: 'brieven', where: ofThis })).docs;
  // What the other process does to the version of this one.
  await payload.db.updateVersion({
    collection: 'brieven',
    id: mine?.id ?? '',
    versionData: { ...mine, latest: false } as never,
  });
  await save(id, 'Twee.');
  expect(await versionsOf(id)).toEqual(['Het begin.', 'Een.', 'Twee. (nu)']);
});
