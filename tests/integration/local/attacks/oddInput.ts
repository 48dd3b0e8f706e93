import { describe, expect, it } from 'vitest';
import { ROLES } from '../../../../cms/access/roles.ts';
import { ENDPOINTS, type Ids } from '../../../support/endpointTable.ts';
import { person } from '../../../support/person.ts';
import { database } from './setting.ts';

/** Names and questions that no screen of ours would send. */
export function oddInput() {
  describe('names of the prototype', () => {
    const POISON = '{"__proto__":{"vergiftigd":1},"constructor":{"prototype":{"vergiftigd":1}},"name":"x"}';
    const ids: Ids = {
      letter: 'x',
      template: 'x',
      passage: 'x',
      page: 'x',
      dossier: 'x',
      bakje: 'x',
      user: 'x',
      koppeling: 'x',
    };

    it('poison nothing, whatever door they come in by, and break nothing', async () => {
      const { door } = await person(database, 'beheerder');
      const posts = Object.entries(ENDPOINTS).flatMap(([name, { path }]) =>
        name.includes('post ') && !name.includes('reset-password') ? [path(ids)] : [],
      );
      const { collections, globals } = database.payload.config;
      const all = [
        ...posts,
        ...collections.map(({ slug }) => `/${slug}`),
        ...globals.map(({ slug }) => `/globals/${slug}`),
      ];
      for (const path of all) {
        const answer = await door.send('POST', path, POISON);
        expect(answer.status, `${path} ${answer.text.slice(0, 200)}`).toBeLessThan(502);
      }
      for (const query of [
        '__proto__[vergiftigd]=1',
        'where[__proto__][vergiftigd]=1',
        'where[constructor][prototype][vergiftigd]=1',
        'select[__proto__][vergiftigd]=true',
        'sort=__proto__.vergiftigd',
        'populate[__proto__]=1',
      ]) {
        const answer = await door.send('GET', `/brieven?${query}`);
        expect(answer.status, `${query} ${answer.text.slice(0, 200)}`).toBeLessThan(500);
      }
      expect(({} as Record<string, unknown>).vergiftigd).toBeUndefined();
      expect(Object.keys(Object.prototype)).toEqual([]);
    });
  });

  describe('odd questions', () => {
    it.each([
      'where[name][$ne]=x',
      'where[$where]=sleep(1)',
      "where[name][equals]=' OR 1=1 --",
      'where[name][like]=%25%27%3B DROP TABLE gebruikers--',
      'where[id][in][]=%27',
      'limit=-1',
      'limit=99999999',
      'depth=9999',
      'page=-5',
      'sort=%27',
      'locale=%27',
      'where[and][0][or][0][and][0][name][equals]=x',
    ])('%s gets an answer, and no more than there is', async (query) => {
      const { door } = await person(database, 'trainer');
      const answer = await door.send('GET', `/gebruikers?${query}`);
      expect(answer.status, answer.text.slice(0, 200)).toBeLessThan(500);
      expect(answer.text).not.toMatch(/SQLITE|drizzle|libsql|at Object\.|node_modules/);
      expect((await database.payload.count({ collection: 'gebruikers' })).totalDocs).toBeGreaterThan(0);
    });

    it('knows all roles, so that this file forgets none', () => {
      expect(ROLES).toHaveLength(7);
    });
  });
}
