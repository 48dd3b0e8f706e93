import { expect, it } from 'vitest';
import { ROLES } from '../../../../cms/access/roles.ts';
import { approved, ask, database, make, rows, support } from './setting.ts';

/** Who may merge, and what. */
export function whoMay() {
  const may = ['beheerder', 'communicatie', 'consulent'];
  it.each(ROLES)('%s', async (role) => {
    const user = await support.staffWith(database.payload, role);
    const expected = may.includes(role) ? 200 : 403;
    expect((await ask(`brieven/${approved}`, undefined, user)).status).toBe(expected);
    expect((await make(approved, rows(1), 'html', user)).status).toBe(expected);
  });

  it('nobody who is not logged in, and no key of a system', async () => {
    const refused = await ask(`brieven/${approved}`, { format: 'html', rows: rows(1) }, null);
    expect(refused).toMatchObject({ status: 401, body: { errors: [{ message: expect.any(String) }] } });
    expect((await ask(`brieven/${approved}`, undefined, { id: 1, collection: 'koppelingen' })).status).toBe(
      403,
    );
  });

  it('and only a brief or a sjabloon that exists', async () => {
    expect((await ask('brieven/weg')).status).toBe(404);
    expect((await ask(`gebruikers/${approved}`)).status).toBe(404);
    expect((await ask('__proto__/constructor')).status).toBe(404);
  });
}
