import type { Endpoint } from 'payload';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { codeAt } from '../../../cms/access/secondFactor/codes.ts';
import { engineOfThisRun, openDatabase, type TestDatabase } from '../../support/database.ts';
import type { EndpointDoor } from '../../support/endpointDoor.ts';
import { type Person, password, person } from '../../support/person.ts';

let database: TestDatabase;

const account = (role: 'beheerder' | 'trainer') => person(database, role);

async function setUp(door: EndpointDoor): Promise<string> {
  const { json } = await door.send('POST', '/gebruikers/tweede-stap/begin', { password });
  const secret = String(json.secret);
  const done = await door.send('POST', '/gebruikers/tweede-stap/bevestig', {
    code: codeAt(secret, new Date()),
  });
  expect(done.status).toBe(200);
  return secret;
}

const requireFor = (roles: ('beheerder' | 'trainer')[]) =>
  database.payload.updateGlobal({ slug: 'inloggen', data: { secondStepFor: roles } });

const mayOpenScreens = async ({ door }: Person) => {
  const headers = new Headers({ cookie: door.cookie, origin: database.payload.config.serverURL });
  const { permissions } = await database.payload.auth({ headers });
  return permissions.canAccessAdmin === true;
};

beforeAll(async () => {
  database = await openDatabase(engineOfThisRun());
});

afterAll(() => database.close());
afterEach(() => requireFor([]));

describe('a second step that is required for a role', () => {
  it('is required of nobody on a new installation', async () => {
    const beheerder = await account('beheerder');
    expect((await beheerder.door.send('GET', '/globals/inloggen')).json.secondStepFor ?? []).toEqual([]);
    expect(await mayOpenScreens(beheerder)).toBe(true);
  });

  it('is chosen by a beheerder, and nobody else reads or changes it', async () => {
    const [beheerder, trainer] = [await account('beheerder'), await account('trainer')];
    for (const method of ['GET', 'POST']) {
      expect((await trainer.door.send(method, '/globals/inloggen', undefined)).status).toBe(403);
    }
    const saved = await beheerder.door.send('POST', '/globals/inloggen', { secondStepFor: ['beheerder'] });
    expect(saved.status).toBe(200);
    expect((await beheerder.door.send('GET', '/globals/inloggen')).status).toBe(403);
    expect((await trainer.door.send('GET', '/hulp')).status).toBe(200);
  });

  it('closes every endpoint, at once, to who has the role and not the step, and says what to do', async () => {
    const { door, id } = await account('beheerder');
    await requireFor(['beheerder']);
    const { collections, endpoints, globals } = database.payload.config;
    const lists = [
      ...collections.map(({ slug, endpoints: list }) => [`/${slug}`, list || []] as const),
      ...globals.map(({ slug, endpoints: list }) => [`/globals/${slug}`, list || []] as const),
      ['', endpoints] as const,
    ];
    const opened: string[] = [];
    for (const [prefix, list] of lists) {
      for (const { method, path } of list as Endpoint[]) {
        if (method === 'connect' || path.includes('/v1')) continue;
        const address = prefix + path.replaceAll(/:\w+\??/g, id);
        const answer = await door.send(method.toUpperCase(), address, method === 'get' ? undefined : {});
        if (answer.status === 403 && answer.text.includes('Zet die eerst aan')) continue;
        opened.push(`${method} ${path}`);
        // The door remembers no other cookie, but a logout ends the session that this test needs.
        if (path === '/logout') await door.logIn({ email: await emailOf(id), password });
      }
    }
    expect([...new Set(opened)].sort()).toEqual([
      'get /:id/tweede-stap',
      'get /access',
      'get /me',
      'post /forgot-password',
      'post /login',
      'post /logout',
      'post /refresh-token',
      'post /reset-password',
      'post /tweede-stap/begin',
      'post /tweede-stap/bevestig',
    ]);
  });

  it('closes the screens and every access rule too', async () => {
    const beheerder = await account('beheerder');
    expect(await mayOpenScreens(beheerder)).toBe(true);
    await requireFor(['beheerder']);
    expect(await mayOpenScreens(beheerder)).toBe(false);
    const { json } = await beheerder.door.send('GET', '/access');
    const rights = JSON.stringify([json.collections, json.globals]);
    expect(rights).not.toMatch(/"(create|update|delete|unlock)"/);
  });

  it('opens everything once it is set up, and cannot be turned off', async () => {
    const { door, id } = await account('beheerder');
    await requireFor(['beheerder']);
    expect((await door.send('GET', '/gebruikers/me')).json.user).toMatchObject({ id });
    expect((await door.send('GET', `/gebruikers/${id}/tweede-stap`)).json).toEqual({
      on: false,
      required: true,
    });
    const secret = await setUp(door);
    expect((await door.send('GET', '/globals/inloggen')).status).toBe(200);
    const off = await door.send('POST', '/gebruikers/tweede-stap/uit', {
      code: codeAt(secret, new Date(Date.now() + 30_000)),
    });
    expect(off.status).toBe(403);
    expect(off.text).toContain('verplicht');
    expect((await door.send('GET', `/gebruikers/${id}/tweede-stap`)).json).toMatchObject({ on: true });
  });

  it('holds a colleague from whom a beheerder took it, until it is set up again', async () => {
    const [beheerder, trainer] = [await account('beheerder'), await account('trainer')];
    await setUp(trainer.door);
    await requireFor(['trainer']);
    expect((await trainer.door.send('POST', '/score', { text: 'Dag.' })).status).toBe(200);
    await beheerder.door.send('POST', `/gebruikers/${trainer.id}/tweede-stap/wis`);
    expect((await trainer.door.send('POST', '/score', { text: 'Dag.' })).status).toBe(403);
    await setUp(trainer.door);
    expect((await trainer.door.send('POST', '/score', { text: 'Dag.' })).status).toBe(200);
  });

  it('holds rather than lets through when the setting cannot be read', async () => {
    const beheerder = await account('beheerder');
    await requireFor([]);
    const broken = vi.spyOn(database.payload, 'findGlobal').mockRejectedValue(new Error('no disk'));
    expect(await mayOpenScreens(beheerder)).toBe(false);
    broken.mockRestore();
    expect(await mayOpenScreens(beheerder)).toBe(true);
  });
});

const emailOf = async (id: string) =>
  (await database.payload.findByID({ collection: 'gebruikers', id })).email;
