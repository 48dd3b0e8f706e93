import { expect, it } from 'vitest';
import { call, database, latest, newLetter, save } from './setting.ts';

export function twoPeople(): void {
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
}
