import type { Endpoint, PayloadRequest } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../../../cms/access/roles.ts';
import { engineOfThisRun, openDatabase, type TestDatabase } from '../../support/database.ts';
import { richText } from '../../support/richText.ts';

const engine = engineOfThisRun();
let database: TestDatabase;
let endpoints: Endpoint[];
const people = new Map<string, Record<string, unknown>>();

/** Calls one of our endpoints as the REST layer would. @returns its status, and its JSON or its Dutch sentence */
async function call(
  who: string,
  path: string,
  id: string,
  body: unknown,
): Promise<{ status: number; state?: string; message?: string }> {
  const { createLocalReq } = await import('payload');
  const endpoint = endpoints.find((each) => each.path === `/:id${path}`);
  const req = await createLocalReq({ user: people.get(who) as never }, database.payload);
  Object.assign(req, { routeParams: { id }, json: async () => body, context: {} });
  try {
    const response = await endpoint?.handler(req as PayloadRequest);
    return { status: response?.status ?? 0, ...((await response?.json()) as { state?: string }) };
  } catch (error) {
    const { status, message } = error as { status: number; message: string };
    return { status, message };
  }
}

const as = (who: string) => ({ user: people.get(who) as never, overrideAccess: false, depth: 0 });

async function newLetter(data: Record<string, unknown> = {}): Promise<string> {
  const letter = await database.payload.create({
    collection: 'brieven',
    data: {
      subject: 'Besluit',
      kind: 'informatie',
      front: richText('U krijgt geld terug.'),
      ...data,
    } as never,
    draft: true,
    ...as('schrijver'),
  });
  return letter.id;
}

const latest = (id: string) =>
  database.payload.findByID({ collection: 'brieven', id, draft: true, depth: 0 });

const save = (who: string, id: string, data: Record<string, unknown>) =>
  database.payload.update({ collection: 'brieven', id, data: data as never, draft: true, ...as(who) });

const history = async (id: string) =>
  (
    await database.payload.find({
      collection: 'brief-gebeurtenissen',
      where: { letter: { equals: id } },
      sort: 'createdAt',
      depth: 0,
    })
  ).docs;

const verdictsOf = async (id: string) =>
  Object.fromEntries(
    (
      await database.payload.find({
        collection: 'beoordelingen',
        where: { letter: { equals: id } },
        depth: 0,
      })
    ).docs.map(({ seat, verdict }) => [seat, verdict]),
  );

async function approved(): Promise<string> {
  const id = await newLetter({ callFirst: 'nee' });
  const seats = ['jurist', 'ervaringsdeskundige'];
  await call('schrijver', '/beoordeling/vraag', id, { stoelen: seats });
  for (const seat of seats) await call(seat, '/beoordeling', id, { stoel: seat, oordeel: 'akkoord' });
  const reason = 'De nieuwe huisstijl volgt in januari, dan passen wij deze brief aan.';
  const { state } = await call('schrijver', '/stand', id, { naar: 'akkoord', reden: reason });
  expect(state).toBe('akkoord');
  return id;
}

beforeAll(async () => {
  database = await openDatabase(engine);
  endpoints = (await import('../../../cms/letters/workflow/index.ts')).workflowEndpoints;
  const cast: Record<string, Role> = {
    schrijver: 'communicatie',
    jurist: 'jurist',
    ervaringsdeskundige: 'ervaringsdeskundige',
    consulent: 'consulent',
    beheerder: 'beheerder',
    trainer: 'trainer',
  };
  for (const [who, role] of Object.entries(cast)) {
    const user = await database.payload.create({
      collection: 'gebruikers',
      data: { name: who, email: `${who}@voorbeeld.example`, password: crypto.randomUUID(), roles: [role] },
    });
    people.set(who, { ...user, collection: 'gebruikers' });
  }
});

afterAll(() => database.close());

describe('what a save keeps', () => {
  it('the scores, and the first words as the original', async () => {
    const id = await newLetter();
    const first = await latest(id);
    expect(first.scores?.readability).toBeGreaterThan(0);
    expect(first.original).toMatchObject({ source: 'leeg', scores: first.scores });

    await save('schrijver', id, {
      front: richText('U dient derhalve middels het formulier bescheiden te verstrekken.'),
    });
    const second = await latest(id);
    expect(second.scores?.readability).toBeLessThan(first.scores?.readability ?? 0);
    expect(second.original).toEqual(first.original);
  });

  it('the original of a letter that began empty: the first text that was saved', async () => {
    const id = await newLetter({ front: null });
    expect((await latest(id)).original?.front ?? null).toBeNull();
    await save('schrijver', id, { front: richText('Hierbij delen wij u mede.') });
    expect(JSON.stringify((await latest(id)).original?.front)).toContain('Hierbij delen wij');
  });

  it('the scores of the letter with its bouwstenen in full, as the editor shows them', async () => {
    const hard = 'Bij gebreke van tijdige betaling zal zonder nadere ingebrekestelling invordering volgen.';
    const own = 'U krijgt geld terug. Wij betalen u deze week. U hoeft niets te doen.';
    await database.payload.create({
      collection: 'bouwstenen',
      data: {
        title: 'Invordering',
        purpose: 'anders',
        slug: 'proef-invordering',
        body: richText(hard),
      } as never,
    });
    const scoresWith = async (...text: string[]) =>
      (await latest(await newLetter({ front: richText(...text) }))).scores;
    const named = await scoresWith(own, '((bouwsteen proef-invordering))');
    expect(named).toEqual(await scoresWith(own, hard));
    expect(named?.stress).toBeGreaterThan((await scoresWith(own))?.stress ?? Number.POSITIVE_INFINITY);
    expect(await scoresWith(own, '((bouwsteen bestaat-niet))')).toEqual(
      await scoresWith(own, '((bouwsteen ook-niet))'),
    );
  });

  it('not a state, a reason or scores that a client makes up', async () => {
    const id = await newLetter({ state: 'akkoord' });
    await save('schrijver', id, { state: 'in-gebruik', belowFloorReason: 'x', scores: { readability: 100 } });
    const letter = await latest(id);
    expect(letter.state).toBe('concept');
    expect(letter.belowFloorReason ?? null).toBeNull();
    expect(letter.scores?.readability).not.toBe(100);
  });
});

describe('from concept to akkoord', () => {
  it('goes through review, says what is needed, and asks a reason under the floor', async () => {
    const id = await newLetter();
    expect(await call('schrijver', '/stand', id, { naar: 'akkoord' })).toMatchObject({ status: 409 });
    expect(await call('schrijver', '/stand', id, { naar: 'in-review' })).toMatchObject({
      status: 400,
      message: 'Vraag eerst iemand om de brief te lezen.',
    });
    const asked = await call('schrijver', '/beoordeling/vraag', id, {
      stoelen: ['jurist', 'ervaringsdeskundige'],
    });
    expect(asked).toMatchObject({ status: 200, state: 'in-review' });

    const early = await call('schrijver', '/stand', id, { naar: 'akkoord' });
    expect(early).toMatchObject({ status: 400, message: expect.stringContaining('eerst belt') });
    expect(early).toMatchObject({ message: expect.stringContaining('jurist is nog niet akkoord') });

    // Sent back with a reason: a concept again; asked again it goes on.
    expect(await call('jurist', '/beoordeling', id, { stoel: 'jurist', oordeel: 'terug' })).toMatchObject({
      status: 400,
    });
    const back = await call('jurist', '/beoordeling', id, {
      stoel: 'jurist',
      oordeel: 'terug',
      reden: 'De grondslag ontbreekt.',
    });
    expect(back).toMatchObject({ status: 200, state: 'concept' });
    await save('schrijver', id, { callFirst: 'nee' });
    await call('schrijver', '/beoordeling/vraag', id, { stoelen: ['jurist'] });
    await call('jurist', '/beoordeling', id, { stoel: 'jurist', oordeel: 'akkoord' });
    await call('ervaringsdeskundige', '/beoordeling', id, {
      stoel: 'ervaringsdeskundige',
      oordeel: 'akkoord',
    });

    const gate = await call('schrijver', '/stand', id, { naar: 'akkoord', reden: 'te kort' });
    expect(gate).toMatchObject({ status: 400, message: expect.stringContaining('onder de ondergrens') });
    const reden = 'De wethouder wil deze brief vandaag versturen, met uitleg erbij.';
    expect(await call('schrijver', '/stand', id, { naar: 'akkoord', reden })).toMatchObject({
      status: 200,
      state: 'akkoord',
    });
    expect((await latest(id)).belowFloorReason).toBe(reden);
    expect(await call('schrijver', '/stand', id, { naar: 'in-gebruik' })).toMatchObject({ status: 200 });

    const events = await history(id);
    expect(events.map(({ what }) => what)).toEqual([
      'Brief gemaakt',
      'Beoordeling gevraagd: Ervaringsdeskundige, Jurist',
      'Jurist: terug met reden',
      'Tekst gewijzigd',
      'Beoordeling gevraagd: Jurist',
      'Jurist: akkoord',
      'Ervaringsdeskundige: akkoord',
      'Akkoord, onder de ondergrens',
      'In gebruik genomen',
    ]);
    expect(events[7]).toMatchObject({ reason: reden, by: people.get('schrijver')?.id });
    expect(events[7]?.scores?.readability).toBeGreaterThan(0);
  });

  it('is for the right people only', async () => {
    const id = await newLetter();
    const ask = { stoelen: ['jurist', 'toegang', 'kwaliteit'] };
    expect(await call('ervaringsdeskundige', '/beoordeling/vraag', id, ask)).toMatchObject({ status: 403 });
    expect(await call('trainer', '/beoordeling/vraag', id, ask)).toMatchObject({ status: 403 });
    await call('schrijver', '/beoordeling/vraag', id, ask);
    const judge = (who: string, stoel: string) =>
      call(who, '/beoordeling', id, { stoel, oordeel: 'akkoord' });
    expect(await judge('schrijver', 'jurist')).toMatchObject({ status: 403 });
    expect(await judge('consulent', 'jurist')).toMatchObject({ status: 403 });
    expect(await judge('ervaringsdeskundige', 'ervaringsdeskundige')).toMatchObject({ status: 409 });
    expect(await judge('consulent', 'toegang')).toMatchObject({ status: 200 });
    expect(await judge('schrijver', 'kwaliteit')).toMatchObject({ status: 200 });
    expect(await judge('jurist', 'jurist')).toMatchObject({ status: 200 });
    expect(await call('jurist', '/stand', id, { naar: 'akkoord' })).toMatchObject({ status: 403 });
  });

  it('asks four eyes: a jurist does not approve the words they wrote themselves', async () => {
    const id = await newLetter();
    await save('jurist', id, { front: richText('Door de jurist geschreven.') });
    await call('schrijver', '/beoordeling/vraag', id, { stoelen: ['jurist'] });
    const own = await call('jurist', '/beoordeling', id, { stoel: 'jurist', oordeel: 'akkoord' });
    expect(own).toMatchObject({ status: 403, message: expect.stringContaining('zelf als laatste') });
    const beheerder = await call('beheerder', '/beoordeling', id, { stoel: 'jurist', oordeel: 'akkoord' });
    expect(beheerder).toMatchObject({ status: 200 });
  });
});

describe('a change after akkoord', () => {
  it('takes the approval back, and says so', async () => {
    const id = await approved();
    await save('schrijver', id, { front: richText('U krijgt toch geen geld terug.') });
    const letter = await latest(id);
    expect(letter.state).toBe('concept');
    expect(letter.belowFloorReason ?? null).toBeNull();
    expect(await verdictsOf(id)).toEqual({ jurist: 'vervallen', ervaringsdeskundige: 'vervallen' });
    expect((await history(id)).at(-1)).toMatchObject({
      what: 'Gewijzigd na akkoord: de brief is weer concept',
      reason: 'Gewijzigd: de voorkant.',
    });
  });

  it('does not, when nothing that was approved changes', async () => {
    const id = await approved();
    const { front, subject } = await latest(id);
    await save('schrijver', id, { front, subject, callFirstReason: 'Er is al gebeld.' });
    expect((await latest(id)).state).toBe('akkoord');
    expect(await verdictsOf(id)).toEqual({ jurist: 'akkoord', ervaringsdeskundige: 'akkoord' });
  });

  it('also when an old version is put back, and the old state does not come back with it', async () => {
    const id = await approved();
    const { docs } = await database.payload.findVersions({
      collection: 'brieven',
      where: { parent: { equals: id } },
      limit: 1,
      sort: '-updatedAt',
      depth: 0,
    });
    expect(docs[0]?.version.state).toBe('akkoord');
    await save('schrijver', id, { front: richText('Iets heel anders.') });
    await database.payload.restoreVersion({
      collection: 'brieven',
      id: docs[0]?.id ?? '',
      draft: true,
      ...as('schrijver'),
    });
    const letter = await latest(id);
    expect(JSON.stringify(letter.front)).toContain('U krijgt geld terug.');
    expect(letter.state).toBe('concept');
    expect((await history(id)).map(({ what }) => what)).toContain('Eerdere versie teruggezet');
  });

  it('in review: who said yes says it again, who was only asked reads on', async () => {
    const id = await newLetter();
    await call('schrijver', '/beoordeling/vraag', id, { stoelen: ['jurist', 'toegang'] });
    await save('schrijver', id, { subject: 'Nog een woord' });
    expect((await latest(id)).state).toBe('in-review');
    await call('jurist', '/beoordeling', id, { stoel: 'jurist', oordeel: 'akkoord' });
    await save('schrijver', id, { subject: 'Weer een woord' });
    expect((await latest(id)).state).toBe('concept');
    expect(await verdictsOf(id)).toEqual({ jurist: 'vervallen', toegang: 'gevraagd' });
  });
});

describe('two people in one letter', () => {
  it('refuses a save on an older basis; without one it goes through', async () => {
    const { createLocalReq } = await import('payload');
    const id = await newLetter();
    const basis = (await latest(id)).updatedAt;
    const saveOn = async (since: string) =>
      database.payload.update({
        collection: 'brieven',
        id,
        data: { subject: 'Van de schrijver' },
        draft: true,
        req: Object.assign(await createLocalReq({}, database.payload), { query: { basis: since } }),
      });
    // A step of the workflow changes no word: it stands in nobody's way.
    await call('schrijver', '/beoordeling/vraag', id, { stoelen: ['jurist'] });
    await saveOn(basis);
    expect((await latest(id)).subject).toBe('Van de schrijver');
    await save('jurist', id, { subject: 'Van de jurist' });
    await expect(saveOn(basis)).rejects.toMatchObject({ status: 409 });
    await expect(saveOn('gisteren')).rejects.toMatchObject({ status: 400 });
    expect((await latest(id)).subject).toBe('Van de jurist');
    await saveOn((await latest(id)).updatedAt);
    expect((await latest(id)).subject).toBe('Van de schrijver');
  });
});

describe('a letter that is deleted', () => {
  it('takes its verdicts and its history along', async () => {
    const id = await approved();
    await database.payload.delete({ collection: 'brieven', id, ...as('schrijver') });
    expect(await history(id)).toEqual([]);
    expect(await verdictsOf(id)).toEqual({});
  });
});
