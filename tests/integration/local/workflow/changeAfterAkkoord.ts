import { expect, it } from 'vitest';
import { richText } from '../../../support/richText.ts';
import { approved, as, call, database, history, latest, newLetter, save, verdictsOf } from './setting.ts';

export function changeAfterAkkoord(): void {
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

  it('takes back what still stands on a letter that was fetched back, however soon after the last save', async () => {
    const id = await newLetter();
    for (const subject of ['Een', 'Twee']) await save('schrijver', id, { subject });
    await call('schrijver', '/beoordeling/vraag', id, { stoelen: ['jurist'] });
    await call('jurist', '/beoordeling', id, { stoel: 'jurist', oordeel: 'akkoord' });
    const { state } = await call('schrijver', '/stand', id, { naar: 'concept' });
    expect([state, await verdictsOf(id)]).toEqual(['concept', { jurist: 'akkoord' }]);
    await save('schrijver', id, { subject: 'Drie' });
    expect(await verdictsOf(id)).toEqual({ jurist: 'vervallen' });
  });
}
