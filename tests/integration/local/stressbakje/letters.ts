import { expect, it, vi } from 'vitest';
import { addDays, today } from '../../../../cms/stressbakje/rules/days.ts';
import { richText } from '../../../support/richText.ts';
import { call, database, idOf, layReady, letterOf, newDossier } from './setting.ts';

/** From laid ready to done, with its uitlegblad. */
export function letters() {
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

  it('never has a state without who brought it there, wherever the CMS is killed', async () => {
    const { id } = await newDossier();
    const letter = (await layReady(id)).id ?? '';
    const db = database.payload.db as unknown as Record<string, (...args: unknown[]) => unknown>;
    const writes = Object.keys(db).filter((name) => /^(create|update|upsert|delete)/.test(name));
    /** Takes the step as a CMS that is gone before its write of this number. */
    const killedAt = async (number: number) => {
      let count = 0;
      for (const name of writes) {
        const real = db[name];
        if (typeof real !== 'function') continue;
        vi.spyOn(db, name).mockImplementation((...args) => {
          count += 1;
          if (count >= number) throw new Error('killed');
          return real.apply(db, args);
        });
      }
      const { status } = await call('begeleider', 'brieven', '/stap', letter, { naar: 'opgehaald' });
      vi.restoreAllMocks();
      return status;
    };
    let number = 0;
    let status: number | undefined;
    while (status !== 200) {
      number += 1;
      status = await killedAt(number);
      const { state, steps } = await letterOf(letter);
      expect(steps?.at(-1)?.state, `killed before write ${number}`).toBe(state);
    }
    expect(number).toBe(2);
    expect((await letterOf(letter)).steps).toHaveLength(2);
  });

  it('keeps its way when it was laid ready with an earlier version', async () => {
    const { id } = await newDossier();
    const at = '2026-01-05T10:00:00.000Z';
    const letter = await database.payload.create({
      collection: 'bakje-brieven',
      data: {
        dossier: id,
        title: 'Wijziging',
        source: 'ander-systeem',
        kind: 'wijziging',
        letterDate: today(),
        term: 'bezwaar',
        state: 'klaargelegd',
        steps: [{ state: 'klaargelegd', at, by: idOf('consulent') }],
      },
    });
    await call('begeleider', 'brieven', '/stap', letter.id, { naar: 'opgehaald' });
    const { docs } = await database.payload.find({
      collection: 'bakje-brieven',
      where: { id: { equals: letter.id } },
      select: { steps: true },
      depth: 1,
    });
    expect(docs[0]?.steps).toMatchObject([
      { state: 'klaargelegd', at, by: { name: 'consulent' } },
      { state: 'opgehaald', by: { name: 'begeleider' } },
    ]);
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
}
