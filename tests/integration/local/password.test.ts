import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { engineOfThisRun, type TestDatabase } from '../../support/database.ts';
import { openDatabaseWithMail } from '../../support/databaseWithMail.ts';
import type { EndpointDoor } from '../../support/endpointDoor.ts';
import type { MailSink } from '../../support/mailSink.ts';
import { newDoor as doorOf, password, person } from '../../support/person.ts';

const fresh = 'zilver kompas 83 tuin';
let database: TestDatabase;
let sink: MailSink;

const newDoor = () => doorOf(database);

const account = (role: 'beheerder' | 'trainer') => person(database, role);

const isIn = async (door: EndpointDoor) => (await door.send('GET', '/gebruikers/me')).json.user !== null;
const opensWith = async (email: string, word: string) =>
  (await newDoor().logIn({ email, password: word })).status === 200;

beforeAll(async () => {
  ({ database, sink } = await openDatabaseWithMail(engineOfThisRun()));
});

afterAll(() => database.close());

beforeEach(() => {
  sink.messages.length = 0;
});

describe('one’s own password', () => {
  it('changes with the current one: other sessions end, this one stays, and a mail tells', async () => {
    const { door, email } = await account('trainer');
    const elsewhere = newDoor();
    await elsewhere.logIn({ email, password });
    const done = await door.send('POST', '/gebruikers/wachtwoord', { current: password, password: fresh });
    expect(done.status).toBe(200);
    expect([await isIn(door), await isIn(elsewhere)]).toEqual([true, false]);
    expect([await opensWith(email, password), await opensWith(email, fresh)]).toEqual([false, true]);
    expect(sink.messages).toHaveLength(1);
    const mail = sink.messages[0] ?? '';
    expect(mail).toContain(`To: ${email}`);
    expect(mail).toContain('wachtwoord van uw account is gewijzigd');
    for (const secret of [password, fresh, 'http', 'Test trainer']) expect(mail).not.toContain(secret);
  });

  it.each([
    ['a wrong current one', { current: 'fout-wachtwoord', password: fresh }, 'huidige wachtwoord klopt niet'],
    ['none', { password: fresh }, 'huidige wachtwoord klopt niet'],
    ['an object', { current: { $ne: null }, password: fresh }, 'huidige wachtwoord klopt niet'],
    ['no new one', { current: password }, 'Vul een nieuw wachtwoord in'],
    ['a new one that is an object', { current: password, password: { $set: 'x' } }, 'Vul een nieuw'],
    ['a new one that is short', { current: password, password: 'te-kort' }, 'minstens 12 tekens'],
    [
      'a new one that everybody guesses',
      { current: password, password: 'Welkom2026!!' },
      'makkelijk te raden',
    ],
    [
      'a new one with a word of one’s own address',
      { current: password, password: 'voorbeeld2026!' },
      'makkelijk te raden',
    ],
  ])('does not change with %s', async (_, body, told) => {
    const { door, email } = await account('trainer');
    const answer = await door.send('POST', '/gebruikers/wachtwoord', body);
    expect(answer.status).toBe(400);
    expect((answer.json.errors as { message: string }[])[0]?.message).toContain(told);
    expect(await opensWith(email, password)).toBe(true);
    expect(sink.messages).toHaveLength(0);
  });

  it('locks the account after five wrong tries: a session that was left open is no place to guess', async () => {
    const { door, email } = await account('trainer');
    for (let count = 0; count < 5; count += 1) {
      await door.send('POST', '/gebruikers/wachtwoord', { current: `fout-${count}`, password: fresh });
    }
    const right = await door.send('POST', '/gebruikers/wachtwoord', { current: password, password: fresh });
    expect(right.status).toBe(400);
    expect(await opensWith(email, password)).toBe(false);
  });

  it.each(['trainer', 'beheerder'] as const)('does not change around that, for a %s', async (role) => {
    const { door, email, id } = await account(role);
    for (const [path, body] of [
      [`/gebruikers/${id}`, { password: fresh }],
      [`/gebruikers/${id}`, { password: fresh, current: password, luchtpostAskedCurrentPassword: true }],
      [`/gebruikers?where[id][equals]=${id}`, { password: fresh }],
    ] as const) {
      expect((await door.send('PATCH', path, body)).status).toBe(400);
    }
    expect(await opensWith(email, password)).toBe(true);
  });

  it('is nobody’s to change without logging in', async () => {
    const answer = await newDoor().send('POST', '/gebruikers/wachtwoord', {
      current: password,
      password: fresh,
    });
    expect(answer.status).toBe(401);
  });
});

describe('a colleague’s password', () => {
  it('is set by a beheerder without the old one, and the colleague is mailed', async () => {
    const [beheerder, trainer] = [await account('beheerder'), await account('trainer')];
    const done = await beheerder.door.send('POST', `/gebruikers/${trainer.id}/wachtwoord`, {
      password: fresh,
    });
    expect(done.status).toBe(200);
    expect(done.text).not.toContain(fresh);
    expect(await isIn(trainer.door)).toBe(false);
    expect(await opensWith(trainer.email, fresh)).toBe(true);
    expect(sink.messages).toHaveLength(1);
    expect(sink.messages[0]).toContain(`To: ${trainer.email}`);
    expect(sink.messages[0]).not.toContain(fresh);
  });

  it('is not set by another colleague, nor one that everybody guesses', async () => {
    const [beheerder, trainer, other] = [
      await account('beheerder'),
      await account('trainer'),
      await account('trainer'),
    ];
    expect(
      (await other.door.send('POST', `/gebruikers/${trainer.id}/wachtwoord`, { password: fresh })).status,
    ).toBe(403);
    const weak = await beheerder.door.send('POST', `/gebruikers/${trainer.id}/wachtwoord`, {
      password: 'Zomer2026!!!',
    });
    expect(weak.status).toBe(400);
    expect(weak.text).toContain('makkelijk te raden');
    expect(sink.messages).toHaveLength(0);
    expect(await opensWith(trainer.email, password)).toBe(true);
  });

  it('does not change around that either, nor for nobody at all', async () => {
    const [beheerder, trainer] = [await account('beheerder'), await account('trainer')];
    for (const path of [`/gebruikers/${trainer.id}`, `/gebruikers?where[id][equals]=${trainer.id}`]) {
      expect((await beheerder.door.send('PATCH', path, { password: fresh })).status).toBe(400);
    }
    const send = (id: string) =>
      beheerder.door.send('POST', `/gebruikers/${id}/wachtwoord`, { password: fresh });
    expect((await send(beheerder.id)).status).toBe(400);
    expect((await send('bestaat-niet')).status).toBe(404);
    expect(await opensWith(trainer.email, password)).toBe(true);
  });

  it('is refused too when a colleague is added with one that everybody guesses', async () => {
    const { door } = await account('beheerder');
    const answer = await door.send('POST', '/gebruikers', {
      name: 'Nieuw',
      email: `nieuw-${crypto.randomUUID()}@voorbeeld.example`,
      password: 'wachtwoord123',
      roles: ['trainer'],
    });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('makkelijk te raden');
  });
});

describe('a password set through a mailed link', () => {
  it('may not be one that everybody guesses; a good one is mailed about, and the link is not lost', async () => {
    const { email } = await account('trainer');
    const token = await database.payload.forgotPassword({
      collection: 'gebruikers',
      data: { email },
      disableEmail: true,
    });
    const send = (word: string) =>
      newDoor().send('POST', '/gebruikers/reset-password', { token, password: word });
    const weak = await send('Welkom2026!!');
    expect(weak.status).toBe(400);
    expect(weak.text).toContain('makkelijk te raden');
    expect(sink.messages).toHaveLength(0);
    expect((await send(fresh)).status).toBe(200);
    expect(sink.messages).toHaveLength(1);
    expect(sink.messages[0]).not.toContain(fresh);
    expect(await opensWith(email, fresh)).toBe(true);
  });
});

it('a password is kept nowhere as it was typed', async () => {
  const { id } = await account('trainer');
  const row = await database.payload.db.findOne<{ id: string }>({
    collection: 'gebruikers',
    where: { id: { equals: id } },
  });
  expect(JSON.stringify(row)).not.toContain(password);
});
