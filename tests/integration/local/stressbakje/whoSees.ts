import { expect, it } from 'vitest';
import { today } from '../../../../cms/stressbakje/rules/days.ts';
import { as, call, database, dossierOf, idOf, layReady, newDossier } from './setting.ts';

/** Own dossiers only, and what a beheerder does not see. */
export function whoSees() {
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
}
