import { expect, it } from 'vitest';
import { approved, ask, concept, database, VALUES } from './setting.ts';

/** What a screen is told of a letter that is to be merged. */
export function whatIsTold() {
  it('is its fields with the address, and that all of an approved letter may be made', async () => {
    const { status, body } = await ask(`brieven/${approved}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      title: 'U krijgt geld',
      state: 'akkoord',
      mayMergeAll: true,
      testLimit: 5,
      notify: false,
    });
    expect(body.reason).toBeUndefined();
    const names = (body.fields as { name: string }[]).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([...Object.keys(VALUES), 'toelichting']));
    expect(body.uses).toMatchObject({ aanhef: [[]] });
  });

  it('is why a letter that is not approved can only be tried', async () => {
    const { body } = await ask(`brieven/${concept}`);
    expect(body).toMatchObject({ mayMergeAll: false, reason: expect.stringContaining('nog niet akkoord') });
  });

  it('of a sjabloon depends on whether it is published, and never hard', async () => {
    const told = async (hard: boolean) => {
      const { docs } = await database.payload.find({
        collection: 'brief-sjablonen',
        where: { hard: hard ? { equals: true } : { not_equals: true } },
        limit: 1,
      });
      return (await ask(`brief-sjablonen/${docs[0]?.id}`)).body;
    };
    expect(await told(false)).toMatchObject({ state: 'published', mayMergeAll: true });
    expect(await told(true)).toMatchObject({
      mayMergeAll: false,
      reason: expect.stringContaining('met opzet moeilijk'),
    });
  });
}
