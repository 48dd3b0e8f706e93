import { expect, it } from 'vitest';
import { isReference } from '../../../../cms/stressbakje/rules/reference.ts';
import { as, database, idOf, newDossier } from './setting.ts';

/** What a dossier holds, and what it refuses. */
export function dossiers() {
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
}
