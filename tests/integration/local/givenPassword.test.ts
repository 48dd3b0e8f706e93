import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GIVEN_PASSWORD_DAYS } from '../../../cms/access/password/givenTerm.ts';
import { codeAt } from '../../../cms/access/secondFactor/codes.ts';
import { engineOfThisRun, type TestDatabase } from '../../support/database.ts';
import { openDatabaseWithMail } from '../../support/databaseWithMail.ts';
import { mayOpenScreens, OPEN_TO_HELD, openToHeld } from '../../support/heldDoors.ts';
import { newDoor, type Person, password, person } from '../../support/person.ts';

const given = 'zilver kompas 83 tuin';
const own = 'houten vlieger 27 berg';
const DAY_MS = 24 * 60 * 60_000;
const FIRST = 'Kies eerst een eigen wachtwoord';

let database: TestDatabase;
let beheerder: Person;

/** A colleague whom the beheerder adds, as a screen does. */
async function newcomer(more: object = {}): Promise<Omit<Person, 'door'>> {
  const email = `nieuw-${crypto.randomUUID()}@voorbeeld.example`;
  const data = { name: 'Nieuwe collega', email, password: given, roles: ['trainer'], ...more };
  const { json, status } = await beheerder.door.send('POST', '/gebruikers', data);
  expect(status).toBe(201);
  return { id: String((json.doc as { id: string }).id), email };
}

async function logIn({ email }: { email: string }, word: string) {
  const door = newDoor(database);
  return { answer: await door.logIn({ email, password: word }), door };
}

/** Something that needs a login, and that every role may do. */
const atWork = (door: Person['door']) => door.send('POST', '/score', { text: 'Dag.' });

const account = (id: string) => database.payload.findByID({ collection: 'gebruikers', id, depth: 0 });

/** As if the password was given some days ago. */
const givenAgo = (id: string, days: number) =>
  database.payload.db.updateOne({
    collection: 'gebruikers',
    id,
    data: { passwordGivenAt: new Date(Date.now() - days * DAY_MS).toISOString() },
  });

async function tokenFor({ email }: { email: string }): Promise<string> {
  const token = await database.payload.forgotPassword({
    collection: 'gebruikers',
    data: { email },
    disableEmail: true,
  });
  return String(token);
}

const reset = (token: string, word: string) =>
  newDoor(database).send('POST', '/gebruikers/reset-password', { token, password: word });

beforeAll(async () => {
  ({ database } = await openDatabaseWithMail(engineOfThisRun()));
  beheerder = await person(database, 'beheerder');
});

afterAll(() => database.close());

describe('a password that a beheerder chose for a colleague', () => {
  it('opens nothing but the choice of one’s own', async () => {
    const colleague = await newcomer({ roles: ['beheerder'] });
    const { door } = await logIn(colleague, given);
    expect(await mayOpenScreens(database, { door })).toBe(false);
    const comeBack = () => door.logIn({ email: colleague.email, password: given });
    const opened = await openToHeld(database, { door, id: colleague.id }, FIRST, comeBack);
    expect(opened).toEqual([...OPEN_TO_HELD, 'post /wachtwoord'].sort());
  });

  it('is over once one’s own is chosen, in the session that chose it too', async () => {
    const colleague = await newcomer();
    const { door } = await logIn(colleague, given);
    expect((await atWork(door)).status).toBe(403);
    const same = await door.send('POST', '/gebruikers/wachtwoord', { current: given, password: given });
    expect([same.status, same.text]).toEqual([400, expect.stringContaining('Kies een ander')]);
    expect((await atWork(door)).status).toBe(403);
    const done = await door.send('POST', '/gebruikers/wachtwoord', { current: given, password: own });
    expect(done.status).toBe(200);
    expect((await atWork(door)).status).toBe(200);
    expect(await mayOpenScreens(database, { door })).toBe(true);
    expect((await account(colleague.id)).passwordGivenAt).toBeNull();
    expect((await logIn(colleague, given)).answer.status).toBe(401);
  });

  it('is one of that kind as well when the colleague had an account already', async () => {
    const trainer = await person(database, 'trainer');
    expect((await atWork(trainer.door)).status).toBe(200);
    await beheerder.door.send('POST', `/gebruikers/${trainer.id}/wachtwoord`, { password: given });
    const { door } = await logIn(trainer, given);
    expect((await atWork(door)).text).toContain(FIRST);
  });

  it('stays one, whatever somebody writes in the field', async () => {
    const colleague = await newcomer({ passwordGivenAt: null });
    const { door } = await logIn(colleague, given);
    for (const by of [door, beheerder.door]) {
      await by.send('PATCH', `/gebruikers/${colleague.id}`, { passwordGivenAt: null, name: 'Anders' });
      await by.send('PATCH', `/gebruikers?where[id][equals]=${colleague.id}`, { passwordGivenAt: null });
    }
    expect((await account(colleague.id)).passwordGivenAt).toBeTruthy();
    expect((await atWork(door)).status).toBe(403);
  });

  it('is known as one to a beheerder, and to no other colleague', async () => {
    const colleague = await newcomer();
    const other = await person(database, 'trainer');
    const seenBy = async (door: Person['door']) =>
      (await door.send('GET', `/gebruikers/${colleague.id}`)).json.passwordGivenAt;
    expect(await seenBy(beheerder.door)).toBeTruthy();
    expect(await seenBy(other.door)).toBeUndefined();
    const query = '/gebruikers?where[passwordGivenAt][exists]=true';
    expect((await other.door.send('GET', query)).status).toBe(400);
  });

  it('comes before the second step where that is obligatory too', async () => {
    const colleague = await newcomer();
    const required = (secondStepFor: ['trainer'] | []) =>
      database.payload.updateGlobal({ slug: 'inloggen', data: { secondStepFor } });
    await required(['trainer']);
    const { door } = await logIn(colleague, given);
    expect((await door.send('POST', '/gebruikers/tweede-stap/begin', { password: given })).text).toContain(
      FIRST,
    );
    await door.send('POST', '/gebruikers/wachtwoord', { current: given, password: own });
    expect((await atWork(door)).text).toContain('Zet die eerst aan');
    const { json } = await door.send('POST', '/gebruikers/tweede-stap/begin', { password: own });
    const code = codeAt(String(json.secret), new Date());
    await door.send('POST', '/gebruikers/tweede-stap/bevestig', { code });
    expect((await atWork(door)).status).toBe(200);
    await required([]);
  });
});

describe('its end', () => {
  it('comes by itself, and is told to nobody but who knows the password', async () => {
    const colleague = await newcomer();
    await givenAgo(colleague.id, GIVEN_PASSWORD_DAYS - 0.01);
    expect((await logIn(colleague, given)).answer.status).toBe(200);
    await givenAgo(colleague.id, GIVEN_PASSWORD_DAYS + 0.01);
    const { answer } = await logIn(colleague, given);
    expect(answer.status).toBe(403);
    expect(answer.text).toContain(`Het werkte ${GIVEN_PASSWORD_DAYS} dagen en is nu verlopen`);
    expect(answer.headers.getSetCookie()).toEqual([]);
    const wrong = await logIn(colleague, 'fout-wachtwoord');
    const nobody = await logIn({ email: 'niemand@voorbeeld.example' }, given);
    expect([wrong.answer.status, wrong.answer.text]).toEqual([nobody.answer.status, nobody.answer.text]);
    expect((await account(colleague.id)).sessions ?? []).toHaveLength(1);
  });

  it('is no end of the account: another one from a beheerder opens it', async () => {
    const colleague = await newcomer();
    await givenAgo(colleague.id, GIVEN_PASSWORD_DAYS + 1);
    await beheerder.door.send('POST', `/gebruikers/${colleague.id}/wachtwoord`, { password: own });
    expect((await logIn(colleague, own)).answer.status).toBe(200);
  });
});

describe('a mailed link', () => {
  it('makes the password one’s own, also when the given one is over', async () => {
    const colleague = await newcomer();
    await givenAgo(colleague.id, GIVEN_PASSWORD_DAYS + 1);
    expect(await reset(await tokenFor(colleague), own)).toMatchObject({ status: 200 });
    const { door } = await logIn(colleague, own);
    expect((await atWork(door)).status).toBe(200);
  });

  it('does not make the given one one’s own', async () => {
    const colleague = await newcomer();
    const token = await tokenFor(colleague);
    const same = await reset(token, given);
    expect([same.status, same.text]).toEqual([400, expect.stringContaining('Kies een ander')]);
    expect((await reset(token, own)).status).toBe(200);
  });
});

it('whoever makes an account without being logged in, as `npm start` and our scripts do, gives it for good', async () => {
  const { door, id } = await person(database, 'trainer');
  expect((await account(id)).passwordGivenAt ?? null).toBeNull();
  expect((await atWork(door)).status).toBe(200);
  expect((await logIn(await account(id), password)).answer.status).toBe(200);
});
