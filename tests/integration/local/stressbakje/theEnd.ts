import { expect, it, vi } from 'vitest';
import { addDays, addMonths, today } from '../../../../cms/stressbakje/rules/days.ts';
import { as, call, database, dossierOf, layReady, newDossier } from './setting.ts';

const letterGone = async (id: string) =>
  (await database.payload.findByID({ collection: 'bakje-brieven', id, disableErrors: true })) === null;

/** Closing, and the wipe after the term. */
export function theEnd() {
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
    const { wipeDue, wipeList } = await import('../../../../cms/stressbakje/jobs/wipe.ts');
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

  it('is noted once, also when its wipe is broken off, or done by two at the same time', async () => {
    const { wipeDue } = await import('../../../../cms/stressbakje/jobs/wipe.ts');
    const { id } = await newDossier();
    const letter = (await layReady(id)).id ?? '';
    for (const naar of ['opgehaald', 'aangekondigd', 'besproken', 'afgerond']) {
      await call('begeleider', 'brieven', '/stap', letter, { naar });
    }
    await call('consulent', 'dossiers', '/sluiten', id, {});
    const due = { collection: 'bakje-dossiers', id, data: { closedOn: addMonths(today(), -6) } } as const;
    await database.payload.update(due);
    const before = await database.payload.count({ collection: 'bakje-wislog' });
    // The letters are gone, and then the CMS is.
    const { deleteOne } = database.payload.db;
    const broken = vi.spyOn(database.payload.db, 'deleteOne').mockImplementation(function (
      this: never,
      args,
    ) {
      if (args.collection === 'bakje-dossiers') throw new Error('killed');
      return deleteOne.call(this, args);
    });
    await expect(wipeDue(database.payload)).rejects.toThrow();
    broken.mockRestore();
    expect(await letterGone(letter)).toBe(true);
    expect((await dossierOf(id)).status).toBe('afgesloten');
    await Promise.all([wipeDue(database.payload), wipeDue(database.payload)]);
    const { docs } = await database.payload.find({ collection: 'bakje-wislog', sort: '-createdAt' });
    expect(docs).toHaveLength(before.totalDocs + 1);
    expect(docs[0]).toMatchObject({ on: today(), letters: 1, months: 6 });
    expect(
      await database.payload.findByID({ collection: 'bakje-dossiers', id, disableErrors: true }),
    ).toBeNull();
  });

  it('does not wipe at once when the beheerder makes the term shorter', async () => {
    const { wipeDue, wipeList } = await import('../../../../cms/stressbakje/jobs/wipe.ts');
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
}
