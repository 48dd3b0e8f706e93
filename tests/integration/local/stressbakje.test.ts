import type { Endpoint, PayloadRequest } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../../../cms/access/roles.ts';
import { addDays, addMonths, today } from '../../../cms/stressbakje/rules/days.ts';
import { isReference } from '../../../cms/stressbakje/rules/reference.ts';
import { engineOfThisRun, openDatabase, type TestDatabase } from '../../support/database.ts';
import { layPilot } from '../../support/layPilot.ts';
import { type MailSink, startMailSink } from '../../support/mailSink.ts';
import { richText } from '../../unit/workflow/richText.ts';

const engine = engineOfThisRun();
let sink: MailSink;
let database: TestDatabase;
let endpoints: Record<'dossiers' | 'brieven' | 'start', Endpoint[]>;
const people = new Map<string, Record<string, unknown>>();

interface Answer {
  status: number;
  message?: string;
  id?: string;
  [key: string]: unknown;
}

/** Calls one of the module's endpoints as the REST layer would. */
async function call(
  who: string | null,
  kind: keyof typeof endpoints,
  path: string,
  id: string,
  body: unknown,
): Promise<Answer> {
  const { createLocalReq } = await import('payload');
  const endpoint = endpoints[kind].find((each) => each.path === (kind === 'start' ? path : `/:id${path}`));
  const req = await createLocalReq(who ? { user: people.get(who) as never } : {}, database.payload);
  Object.assign(req, { routeParams: { id }, json: async () => body, context: {} });
  try {
    const response = await endpoint?.handler(req as PayloadRequest);
    return { status: response?.status ?? 0, ...((await response?.json()) as object) };
  } catch (error) {
    const { status, message } = error as { status: number; message: string };
    return { status, message };
  }
}

const as = (who: string) => ({ user: people.get(who) as never, overrideAccess: false, depth: 0 }) as const;
const idOf = (who: string) => String(people.get(who)?.id);

async function newDossier(data: Record<string, unknown> = {}, who = 'consulent') {
  return database.payload.create({
    collection: 'bakje-dossiers',
    data: {
      begeleider: idOf('begeleider'),
      agreements: 'Wij lezen post op dinsdag.',
      reason: 'Post geeft veel spanning.',
      ...data,
    } as never,
    ...as(who),
  });
}

const layReady = (dossier: string, body: Record<string, unknown> = {}, who = 'consulent') =>
  call(who, 'dossiers', '/brief', dossier, {
    bron: 'ander-systeem',
    soort: 'afwijzing',
    datum: today(),
    ...body,
  });

const letterOf = (id: string) => database.payload.findByID({ collection: 'bakje-brieven', id, depth: 0 });
const dossierOf = (id: string) => database.payload.findByID({ collection: 'bakje-dossiers', id, depth: 0 });

beforeAll(async () => {
  sink = await startMailSink();
  process.env.SMTP_URL = `smtp://127.0.0.1:${sink.port}`;
  database = await openDatabase(engine);
  endpoints = {
    dossiers: (await import('../../../cms/stressbakje/endpoints/dossierEndpoints.ts')).dossierEndpoints,
    brieven: (await import('../../../cms/stressbakje/endpoints/bakjeLetterEndpoints.ts'))
      .bakjeLetterEndpoints,
    start: [(await import('../../../cms/stressbakje/endpoints/startSteps.ts')).startStepsEndpoint],
  };
  const cast: Record<string, Role[]> = {
    consulent: ['consulent'],
    begeleider: ['begeleider'],
    anderebegeleider: ['begeleider'],
    andereconsulent: ['consulent'],
    beheerder: ['beheerder'],
    communicatie: ['communicatie'],
  };
  for (const [who, roles] of Object.entries(cast)) {
    const user = await database.payload.create({
      collection: 'gebruikers',
      data: { name: who, email: `${who}@voorbeeld.example`, password: crypto.randomUUID(), roles },
    });
    people.set(who, { ...user, collection: 'gebruikers' });
  }
});

afterAll(async () => {
  await database.close();
  await sink.close();
});

describe('a dossier without a person', () => {
  it('gets its reference, its consulent and half a year from the server', async () => {
    const dossier = await newDossier({ reference: 'jan-jansen', status: 'afgesloten', start: '2026-02-10' });
    expect(isReference(dossier.reference ?? '')).toBe(true);
    expect(dossier).toMatchObject({
      consulent: idOf('consulent'),
      begeleider: idOf('begeleider'),
      status: 'lopend',
      end: '2026-08-10',
    });
    expect((await newDossier()).reference).not.toBe(dossier.reference);
  });

  it.each([
    ['agreements', 'Bel 06-12345678 als het niet lukt.'],
    ['reason', 'Gaat over mevrouw Jansen.'],
  ])('refuses a detail in %s, on a new dossier and on a change', async (field, text) => {
    await expect(newDossier({ [field]: text })).rejects.toMatchObject({ status: 400 });
    const { id } = await newDossier();
    await expect(
      database.payload.update({
        collection: 'bakje-dossiers',
        id,
        data: { [field]: text },
        ...as('consulent'),
      }),
    ).rejects.toMatchObject({ status: 400 });
  });

  it('refuses an end before the start and somebody who is no begeleider', async () => {
    await expect(newDossier({ start: '2026-05-01', end: '2026-04-01' })).rejects.toThrow('na de start');
    await expect(newDossier({ begeleider: idOf('communicatie') })).rejects.toThrow('heeft die rol niet');
    await expect(newDossier({ start: '2026-02-31' })).rejects.toMatchObject({ status: 400 });
  });

  it('keeps no versions, so that nothing outlives a wipe', () => {
    for (const slug of ['bakje-dossiers', 'bakje-brieven'] as const) {
      expect(database.payload.collections[slug].config.versions).toBeFalsy();
    }
  });
});

describe('who sees what', () => {
  it('its own two people only; the others do not even learn that it exists', async () => {
    const { id } = await newDossier();
    for (const who of ['consulent', 'begeleider']) {
      const seen = await database.payload.findByID({ collection: 'bakje-dossiers', id, ...as(who) });
      expect(seen.agreements).toBe('Wij lezen post op dinsdag.');
    }
    for (const who of ['anderebegeleider', 'andereconsulent', 'communicatie']) {
      await expect(
        database.payload.findByID({ collection: 'bakje-dossiers', id, ...as(who) }),
      ).rejects.toMatchObject({
        status: expect.toSatisfy((status: number) => status === 403 || status === 404),
      });
      const answer = await call(who, 'dossiers', '/les', id, { tekst: 'Een les.' });
      expect(answer.status).toBe(who === 'communicatie' ? 403 : 404);
    }
    expect((await call(null, 'dossiers', '/les', id, { tekst: 'Een les.' })).status).toBe(401);
  });

  it('the beheerder: that there is a dossier and whose, not what is in it, nor its letters', async () => {
    const { id } = await newDossier();
    const letter = await layReady(id);
    await call('begeleider', 'dossiers', '/cijfer', id, { cijfer: 8, dag: today(), moment: 'start' });
    const seen = await database.payload.findByID({ collection: 'bakje-dossiers', id, ...as('beheerder') });
    expect(seen).toMatchObject({ begeleider: idOf('begeleider'), status: 'lopend' });
    const content = seen as unknown as Record<string, unknown>;
    for (const hidden of ['agreements', 'reason', 'figures', 'lessons', 'notCounted']) {
      expect(content[hidden] ?? []).toEqual([]);
    }
    await expect(
      database.payload.findByID({ collection: 'bakje-brieven', id: letter.id ?? '', ...as('beheerder') }),
    ).rejects.toMatchObject({ status: 403 });
    await expect(
      database.payload.find({
        collection: 'bakje-dossiers',
        where: { agreements: { like: 'dinsdag' } },
        ...as('beheerder'),
      }),
    ).rejects.toThrow();
    for (const [path, body] of [
      ['/les', { tekst: 'Een les.' }],
      ['/sluiten', {}],
      ['/brief', {}],
    ] as const) {
      expect((await call('beheerder', 'dossiers', path, id, body)).status).toBe(404);
    }
    expect((await call('beheerder', 'brieven', '/stap', letter.id ?? '', { naar: 'opgehaald' })).status).toBe(
      404,
    );
  });

  it('letters: of one’s own dossiers only, also in a list', async () => {
    const { id } = await newDossier();
    const letter = await layReady(id);
    const list = (who: string) =>
      database.payload.find({ collection: 'bakje-brieven', pagination: false, ...as(who) });
    expect((await list('begeleider')).docs.map((doc) => doc.id)).toContain(letter.id);
    expect((await list('anderebegeleider')).docs).toEqual([]);
    for (const [path, body] of [
      ['/stap', { naar: 'opgehaald' }],
      ['/uitlegblad', { opnieuw: true }],
    ] as const) {
      expect((await call('anderebegeleider', 'brieven', path, letter.id ?? '', body)).status).toBe(404);
    }
    await expect(
      database.payload.update({
        collection: 'bakje-brieven',
        id: letter.id ?? '',
        data: { state: 'afgerond' },
        ...as('begeleider'),
      }),
    ).rejects.toMatchObject({ status: 403 });
  });

  it('goes with the dossier when it is handed over, by the beheerder too', async () => {
    const { id } = await newDossier();
    const wrong = await call('beheerder', 'dossiers', '/overdragen', id, {
      begeleider: idOf('communicatie'),
    });
    expect(wrong.status).toBe(400);
    expect(
      (
        await call('anderebegeleider', 'dossiers', '/overdragen', id, {
          begeleider: idOf('anderebegeleider'),
        })
      ).status,
    ).toBe(404);
    const given = await call('beheerder', 'dossiers', '/overdragen', id, {
      begeleider: idOf('anderebegeleider'),
    });
    expect(given.status).toBe(200);
    const seen = await database.payload.findByID({
      collection: 'bakje-dossiers',
      id,
      ...as('anderebegeleider'),
    });
    expect(seen.agreements).toBeTruthy();
    await expect(
      database.payload.findByID({ collection: 'bakje-dossiers', id, ...as('begeleider') }),
    ).rejects.toMatchObject({ status: 404 });
    // Nobody gives a dossier away by a plain change.
    await database.payload.update({
      collection: 'bakje-dossiers',
      id,
      data: { begeleider: idOf('begeleider') },
      ...as('anderebegeleider'),
    });
    expect((await dossierOf(id)).begeleider).toBe(idOf('anderebegeleider'));
  });
});

describe('the way of a letter', () => {
  it('goes step by step; the server sets who and when', async () => {
    const { id } = await newDossier();
    const letter = await layReady(id, { datum: addDays(today(), -3) });
    expect(letter.status).toBe(201);
    const step = (who: string, naar: string) => call(who, 'brieven', '/stap', letter.id ?? '', { naar });
    expect((await step('begeleider', 'besproken')).status).toBe(409);
    expect((await step('consulent', 'opgehaald')).status).toBe(403);
    expect((await step('begeleider', 'weg')).status).toBe(400);
    for (const state of ['opgehaald', 'aangekondigd', 'besproken']) {
      expect((await step('begeleider', state)).state).toBe(state);
    }
    expect((await step('begeleider', 'opgehaald')).status).toBe(409);
    expect((await step('consulent', 'afgerond')).state).toBe('afgerond');
    const { steps, lastSafeDay, term } = await letterOf(letter.id ?? '');
    expect(term).toBe('bezwaar');
    expect(lastSafeDay && lastSafeDay >= addDays(today(), 39)).toBe(true);
    expect(steps?.map(({ state }) => state)).toEqual([
      'klaargelegd',
      'opgehaald',
      'aangekondigd',
      'besproken',
      'afgerond',
    ]);
    expect(steps?.[0]?.by).toBe(idOf('consulent'));
    expect(steps?.[1]?.by).toBe(idOf('begeleider'));
    expect(Date.now() - Date.parse(steps?.[4]?.at ?? '')).toBeLessThan(60_000);
  });

  it('takes a step once when two press at the same moment', async () => {
    const { id } = await newDossier();
    const letter = await layReady(id);
    const press = () => call('begeleider', 'brieven', '/stap', letter.id ?? '', { naar: 'opgehaald' });
    const answers = await Promise.all([press(), press(), press()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect((await letterOf(letter.id ?? '')).steps).toHaveLength(2);
  });

  it('comes from Luchtpost with its scores and an uitlegblad, or from elsewhere with kind and date only', async () => {
    const { id } = await newDossier();
    const brief = await database.payload.create({
      collection: 'brieven',
      data: {
        subject: 'U betaalt geld terug',
        kind: 'terugvordering',
        front: richText('U moet 300 euro terugbetalen. Bel ons voor 1 maart om een regeling te maken.'),
      } as never,
      draft: true,
    });
    const own = await letterOf((await layReady(id, { bron: 'brief', id: brief.id })).id ?? '');
    expect(own).toMatchObject({ title: 'U betaalt geld terug', kind: 'terugvordering', term: 'bezwaar' });
    expect(own.scores?.readability).toBeGreaterThan(0);
    expect(own.sheet?.says).toContain('300 euro terugbetalen');
    const other = await letterOf((await layReady(id, { soort: 'informatie' })).id ?? '');
    expect(other).toMatchObject({ title: 'Informatie of uitnodiging', term: 'geen', lastSafeDay: null });
    expect(other.scores?.readability ?? null).toBeNull();
  });

  it('refuses what is not right, in a sentence', async () => {
    const { id } = await newDossier();
    for (const [body, said] of [
      [{ bron: 'brief', id: 'weg' }, 'bestaat niet meer'],
      [{ soort: 'liefdesbrief' }, 'wat voor brief'],
      [{ datum: '2026-02-31' }, 'datum'],
      [{ datum: addDays(today(), 1) }, 'nog niet geweest'],
      [{ datum: addDays(today(), -400) }, 'Kijk de datum na'],
      [{ soort: 'hersteltermijn' }, 'laatste dag'],
      [{ bron: 'duif' }, 'vandaan komt'],
    ] as const) {
      const answer = await layReady(id, body);
      expect(answer).toMatchObject({ status: 400, message: expect.stringContaining(said) });
    }
    expect((await layReady(id, {}, 'begeleider')).status).toBe(403);
    const alone = await newDossier({ begeleider: undefined });
    expect((await layReady(alone.id)).status).toBe(409);
  });

  it('keeps a corrected uitlegblad, refuses a person in it, and makes it again', async () => {
    const { id } = await newDossier();
    const letter = (await layReady(id)).id ?? '';
    const first = (await letterOf(letter)).sheet;
    const sheet = { ...first, says: 'Er komt geen geld bij.' };
    expect((await call('begeleider', 'brieven', '/uitlegblad', letter, sheet)).status).toBe(200);
    expect(await letterOf(letter)).toMatchObject({
      sheetEdited: true,
      sheet: { says: 'Er komt geen geld bij.' },
    });
    const refused = await call('begeleider', 'brieven', '/uitlegblad', letter, {
      ...sheet,
      says: 'Voor meneer Jansen.',
    });
    expect(refused).toMatchObject({ status: 400, message: expect.stringContaining('lijkt op een naam') });
    expect((await call('begeleider', 'brieven', '/uitlegblad', letter, { opnieuw: true })).status).toBe(200);
    expect((await letterOf(letter)).sheet?.says).toBe(first?.says);
  });
});

describe('the stresscijfer and the lessons', () => {
  it('are noted with a day, once a day, and a start once', async () => {
    const { id } = await newDossier();
    const note = (body: object) => call('begeleider', 'dossiers', '/cijfer', id, body);
    const day = addDays(today(), -70);
    expect(
      (await note({ cijfer: 9, dag: day, moment: 'start', notitie: 'Veel post tegelijk.' })).status,
    ).toBe(201);
    expect((await note({ cijfer: 4, dag: today(), moment: 'tussendoor' })).figures).toBe(2);
    for (const wrong of [
      { cijfer: 11, dag: today(), moment: 'eind' },
      { cijfer: 4.5, dag: today(), moment: 'eind' },
      { cijfer: '4', dag: today(), moment: 'eind' },
      { cijfer: 4, dag: addDays(today(), 1), moment: 'eind' },
      { cijfer: 4, dag: addDays(today(), -1), moment: 'ooit' },
      { cijfer: 4, dag: addDays(today(), -1), moment: 'eind', notitie: 'Mail naam@voorbeeld.nl' },
    ]) {
      expect((await note(wrong)).status).toBe(400);
    }
    expect((await note({ cijfer: 4, dag: addDays(today(), -1), moment: 'start' })).status).toBe(409);
    expect((await note({ cijfer: 4, dag: day, moment: 'eind' })).status).toBe(409);
    expect((await dossierOf(id)).figures).toHaveLength(2);
    expect((await call('consulent', 'dossiers', '/les', id, { tekst: 'Dinsdag werkt.' })).lessons).toBe(1);
    expect((await call('consulent', 'dossiers', '/les', id, { tekst: 'Vraag het Fatima.' })).status).toBe(
      400,
    );
  });
});

describe('the end of a dossier', () => {
  it('is not closed while a letter is in the bakje, and takes nothing after it', async () => {
    const { id } = await newDossier();
    await layReady(id);
    expect(await call('begeleider', 'dossiers', '/sluiten', id, {})).toMatchObject({
      status: 409,
      message: expect.stringContaining('1 brief'),
    });
    const empty = await newDossier();
    expect(
      (await call('begeleider', 'dossiers', '/sluiten', empty.id, { nietMeegeteld: 'zomaar' })).status,
    ).toBe(400);
    expect(
      (await call('begeleider', 'dossiers', '/sluiten', empty.id, { nietMeegeteld: 'verhuisd' })).closedOn,
    ).toBe(today());
    expect((await layReady(empty.id)).status).toBe(409);
    await expect(
      database.payload.update({
        collection: 'bakje-dossiers',
        id: empty.id,
        data: { agreements: 'Toch nog iets.' },
        ...as('consulent'),
      }),
    ).rejects.toMatchObject({ status: expect.any(Number) });
    expect((await dossierOf(empty.id)).agreements).toBe('Wij lezen post op dinsdag.');
  });

  it('is wiped after its term with all its letters, announced before and logged without content', async () => {
    const { wipeDue, wipeList } = await import('../../../cms/stressbakje/jobs/wipe.ts');
    const old = await newDossier();
    const keep = await newDossier();
    const letter = (await layReady(old.id)).id ?? '';
    for (const naar of ['opgehaald', 'aangekondigd', 'besproken', 'afgerond']) {
      await call('begeleider', 'brieven', '/stap', letter, { naar });
    }
    for (const { id } of [old, keep]) await call('consulent', 'dossiers', '/sluiten', id, {});
    await database.payload.update({
      collection: 'bakje-dossiers',
      id: old.id,
      data: { closedOn: addMonths(today(), -6) },
    });
    const { list, months } = await wipeList(database.payload);
    expect(months).toBe(6);
    expect(list.find(({ id }) => id === old.id)?.on).toBe(today());
    expect(list.find(({ id }) => id === keep.id)?.on).toBe(addMonths(today(), 6));
    expect(await wipeDue(database.payload, addDays(today(), -1))).toBe(0);
    expect(await wipeDue(database.payload)).toBe(1);
    for (const [collection, id] of [
      ['bakje-dossiers', old.id],
      ['bakje-brieven', letter],
    ] as const) {
      expect(await database.payload.findByID({ collection, id, disableErrors: true })).toBeNull();
    }
    expect((await dossierOf(keep.id)).status).toBe('afgesloten');
    const { docs } = await database.payload.find({ collection: 'bakje-wislog', ...as('beheerder') });
    expect(docs).toHaveLength(1);
    expect(docs[0]).toMatchObject({ on: today(), letters: 1, months: 6 });
    expect(JSON.stringify(docs)).not.toContain(old.reference);
    expect(await wipeDue(database.payload)).toBe(0);
  });

  it('does not wipe at once when the beheerder makes the term shorter', async () => {
    const { wipeDue, wipeList } = await import('../../../cms/stressbakje/jobs/wipe.ts');
    const { id } = await newDossier();
    await call('consulent', 'dossiers', '/sluiten', id, {});
    await database.payload.update({
      collection: 'bakje-dossiers',
      id,
      data: { closedOn: addMonths(today(), -3) },
    });
    await expect(
      database.payload.updateGlobal({
        slug: 'stressbakje',
        data: { retentionMonths: 1 },
        ...as('begeleider'),
      }),
    ).rejects.toMatchObject({ status: 403 });
    await expect(
      database.payload.updateGlobal({
        slug: 'stressbakje',
        data: { retentionMonths: 0 },
        ...as('beheerder'),
      }),
    ).rejects.toMatchObject({ status: 400 });
    await database.payload.updateGlobal({
      slug: 'stressbakje',
      data: { retentionMonths: 1 },
      ...as('beheerder'),
    });
    expect((await wipeList(database.payload)).list.find((each) => each.id === id)?.on).toBe(
      addDays(today(), 14),
    );
    expect(await wipeDue(database.payload)).toBe(0);
    await database.payload.updateGlobal({
      slug: 'stressbakje',
      data: { retentionMonths: 6 },
      ...as('beheerder'),
    });
  });
});

describe('the reminder', () => {
  it('goes once to the begeleider whose letter waits, without a word of what it is', async () => {
    const { remindBegeleiders, REMIND_EVERY_DAYS } = await import('../../../cms/stressbakje/jobs/remind.ts');
    const dossier = await newDossier({ begeleider: idOf('anderebegeleider') });
    await layReady(dossier.id, { soort: 'beeindiging' });
    const later = addDays(today(), 8);
    sink.messages.length = 0;
    await remindBegeleiders(database.payload, later);
    const mine = () => sink.messages.filter((mail) => mail.includes('To: anderebegeleider@'));
    expect(mine()).toHaveLength(1);
    const mail = (mine()[0] ?? '').replace(/=\r?\n/g, '');
    expect(mail).toContain('/admin/stressbakje');
    expect(mail).not.toMatch(/be.indiging|dossier|brief/i);
    expect(mail).not.toContain(dossier.reference);
    await remindBegeleiders(database.payload, later);
    expect(mine()).toHaveLength(1);
    await remindBegeleiders(database.payload, addDays(later, REMIND_EVERY_DAYS));
    expect(mine()).toHaveLength(2);
  });
});

describe('Begin klein', () => {
  it('remembers what is done, for everybody of the module', async () => {
    const tick = (who: string, stap: string, gedaan: boolean) =>
      call(who, 'start', '/stressbakje/begin-klein', '', { stap, gedaan });
    expect((await tick('begeleider', 'postkamer', true)).done).toEqual(['postkamer']);
    expect((await tick('consulent', 'jurist', true)).done).toEqual(['postkamer', 'jurist']);
    expect((await tick('consulent', 'postkamer', false)).done).toEqual(['jurist']);
    expect((await tick('consulent', 'feestje', true)).status).toBe(400);
    expect((await tick('communicatie', 'jurist', true)).status).toBe(403);
  });
});

describe('the pilotverslag over a database', () => {
  it('rebuilds the figures of the pilot: 8 of 12 counted, 5 / 1 / 2', async () => {
    await layPilot(database.payload, { consulent: idOf('consulent'), begeleider: idOf('begeleider') });
    const { reportOfAll } = await import('../../../cms/stressbakje/pilotReport.ts');
    const report = await reportOfAll(database.payload, '2020-04-01', '2020-08-31');
    expect([report.counted, report.dossiers]).toEqual([8, 12]);
    expect(report.outcomes).toEqual({ 'flinke-vooruitgang': 5, gelijk: 1, 'te-vroeg': 2, slechter: 0 });
    expect(report.notCounted).toEqual({ verhuisd: 1, 'toch-direct-contact': 3, gestopt: 0 });
    expect(report.letters).toBe(2);
    expect(report.lessons).toHaveLength(1);
  });
});
