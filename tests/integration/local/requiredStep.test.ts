import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { codeAt } from '../../../cms/access/secondFactor/codes.ts';
import { engineOfThisRun, openDatabase, type TestDatabase } from '../../support/database.ts';
import type { EndpointDoor } from '../../support/endpointDoor.ts';
import { mayOpenScreens, OPEN_TO_HELD, openToHeld } from '../../support/heldDoors.ts';
import { password, person } from '../../support/person.ts';

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

beforeAll(async () => {
  database = await openDatabase(engineOfThisRun());
});

afterAll(() => database.close());
afterEach(() => requireFor([]));

describe('a second step that is required for a role', () => {
  it('is required of nobody on a new installation', async () => {
    const beheerder = await account('beheerder');
    expect((await beheerder.door.send('GET', '/globals/inloggen')).json.secondStepFor ?? []).toEqual([]);
    expect(await mayOpenScreens(database, beheerder)).toBe(true);
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
    const { door, email, id } = await account('beheerder');
    await requireFor(['beheerder']);
    const comeBack = () => door.logIn({ email, password });
    const opened = await openToHeld(database, { door, id }, 'Zet die eerst aan', comeBack);
    expect(opened).toEqual(
      [
        ...OPEN_TO_HELD,
        'get /:id/tweede-stap',
        'post /tweede-stap/begin',
        'post /tweede-stap/bevestig',
      ].sort(),
    );
  });

  it('closes the screens and every access rule too', async () => {
    const beheerder = await account('beheerder');
    expect(await mayOpenScreens(database, beheerder)).toBe(true);
    await requireFor(['beheerder']);
    expect(await mayOpenScreens(database, beheerder)).toBe(false);
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
    expect(await mayOpenScreens(database, beheerder)).toBe(false);
    broken.mockRestore();
    expect(await mayOpenScreens(database, beheerder)).toBe(true);
  });
});
