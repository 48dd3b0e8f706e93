import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { codeAt } from '../../../cms/access/secondFactor/codes.ts';
import { safeArguments } from '../../../cms/log/logger.ts';
import { engineOfThisRun, type TestDatabase } from '../../support/database.ts';
import { openDatabaseWithMail } from '../../support/databaseWithMail.ts';
import { sample } from '../../support/matrix.ts';
import { newDoor, password, person } from '../../support/person.ts';

const fresh = 'zilver kompas 83 tuin';
let database: TestDatabase;
/** Everything that was logged since the test began, as it goes to the log. */
let lines: Record<string, unknown>[] = [];

/** The events of accounts alone, each without its sentence. */
const events = () => lines.filter(({ msg }) => msg === 'account').map(({ msg: _msg, ...event }) => event);

const nextCode = (secret: string) => codeAt(secret, new Date(Date.now() + 30_000));

beforeAll(async () => {
  ({ database } = await openDatabaseWithMail(engineOfThisRun()));
  for (const level of ['info', 'warn', 'error'] as const) {
    const write = (...args: unknown[]) => {
      const [first] = safeArguments(args);
      lines.push({ level, ...(typeof first === 'object' ? first : { msg: first }) });
    };
    vi.spyOn(database.payload.logger, level).mockImplementation(write as never);
  }
});

afterAll(async () => {
  vi.restoreAllMocks();
  await database.close();
});

beforeEach(() => {
  lines = [];
});

describe('the log of who comes in', () => {
  it('tells of logging in and out', async () => {
    const { door, id } = await person(database, 'trainer');
    await door.send('POST', '/gebruikers/logout');
    const again = await person(database, 'trainer');
    await again.door.send('POST', '/gebruikers/logout?allSessions=true');
    expect(events()).toEqual([
      { level: 'info', event: 'logged in', account: id },
      { level: 'info', event: 'logged out', account: id },
      { level: 'info', event: 'logged in', account: again.id },
      { level: 'info', event: 'logged out everywhere', account: again.id },
    ]);
  });

  it('tells why somebody was refused, whose account it was when there is one, and that it locked', async () => {
    const { email, id } = await person(database, 'trainer');
    lines = [];
    const wrong = { level: 'warn', event: 'login refused', account: id, reason: 'wrong password' };
    for (let count = 0; count < 5; count += 1) await newDoor(database).logIn({ email, password: 'fout' });
    await newDoor(database).logIn({ email: email.toUpperCase(), password });
    await newDoor(database).logIn({ email: 'niemand@voorbeeld.example', password: 'fout' });
    await newDoor(database).logIn({ email: { $ne: null }, password: 'fout' });
    expect(events()).toEqual([
      wrong,
      wrong,
      wrong,
      wrong,
      wrong,
      { level: 'warn', event: 'account locked', account: id },
      { level: 'warn', event: 'login refused', account: id, reason: 'locked' },
      { level: 'warn', event: 'login refused', reason: 'unknown account' },
      { level: 'warn', event: 'login refused', reason: 'incomplete' },
    ]);
  });

  it('tells of one address that tries too much', async () => {
    const door = newDoor(database);
    for (let count = 0; count < 22; count += 1) {
      await door.logIn({ email: 'niemand@voorbeeld.example', password: 'x' });
    }
    expect(events().at(-1)).toEqual({ level: 'warn', event: 'login refused', reason: 'too many tries' });
  });

  it('tells of passwords, second steps and keys, and by whom', async () => {
    const beheerder = await person(database, 'beheerder');
    const { door, email, id } = await person(database, 'trainer');
    lines = [];
    await door.send('POST', '/gebruikers/wachtwoord', { current: 'fout', password: fresh });
    await door.send('POST', '/gebruikers/wachtwoord', { current: password, password: fresh });
    const begun = await door.send('POST', '/gebruikers/tweede-stap/begin', { password: fresh });
    const secret = String(begun.json.secret);
    await door.send('POST', '/gebruikers/tweede-stap/bevestig', { code: '000000' });
    await door.send('POST', '/gebruikers/tweede-stap/bevestig', { code: codeAt(secret, new Date()) });
    await newDoor(database).logIn({ email, password: fresh });
    await newDoor(database).logIn({ email, password: fresh, code: '000000' });
    await door.send('POST', '/gebruikers/tweede-stap/uit', { code: '000000' });
    await door.send('POST', '/gebruikers/tweede-stap/uit', { code: nextCode(secret) });
    await door.send('POST', '/gebruikers/tweede-stap/begin', { password: fresh });
    await beheerder.door.send('POST', `/gebruikers/${id}/tweede-stap/wis`);
    await beheerder.door.send('POST', `/gebruikers/${id}/wachtwoord`, { password: 'koper lantaarn 57 weg' });
    const token = await database.payload.forgotPassword({
      collection: 'gebruikers',
      data: { email },
      disableEmail: true,
    });
    await newDoor(database).send('POST', '/gebruikers/reset-password', { token, password: fresh });
    const { doc } = (await beheerder.door.send('POST', '/koppelingen', sample('koppelingen'))).json as {
      doc: { id: string };
    };
    await beheerder.door.send('POST', `/koppelingen/${doc.id}/sleutel`);
    await beheerder.door.send('POST', `/koppelingen/${doc.id}/intrekken`);
    await beheerder.door.send('POST', '/globals/inloggen', { secondStepFor: [] });
    const own = (event: string, more: object = {}) => ({ level: 'info', event, account: id, ...more });
    const bad = (event: string, more: object = {}) => ({ ...own(event, more), level: 'warn' });
    const by = { by: beheerder.id };
    expect(events()).toEqual([
      bad('password asked again, refused'),
      own('password changed'),
      bad('second step failed', { reason: 'wrong code' }),
      own('second step set up'),
      own('login refused', { reason: 'code asked' }),
      bad('login refused', { reason: 'wrong code' }),
      bad('second step failed', { reason: 'wrong code' }),
      own('second step removed'),
      own('second step taken away by another', by),
      own('password changed by another', by),
      own('password reset by mail'),
      { level: 'info', event: 'key made', koppeling: doc.id, ...by },
      { level: 'info', event: 'key taken back', koppeling: doc.id, ...by },
      { level: 'info', event: 'second step required for roles', roles: [], ...by },
    ]);
    const all = JSON.stringify(lines);
    for (const kept of [email, password, fresh, 'koper lantaarn', secret, token, 'Test trainer', '000000']) {
      expect(all).not.toContain(kept);
    }
  });
});
