import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeAt } from '../../../cms/access/secondFactor/codes.ts';
import { engineOfThisRun, type TestDatabase } from '../../support/database.ts';
import { openDatabaseWithMail } from '../../support/databaseWithMail.ts';
import type { EndpointDoor } from '../../support/endpointDoor.ts';
import type { MailSink } from '../../support/mailSink.ts';
import { newDoor, password, person } from '../../support/person.ts';

const engine = engineOfThisRun();
const STEP_MS = 30_000;
let database: TestDatabase;
let sink: MailSink;

/** The code of the next half minute: taken already, and not used up by the code that turned the step on. */
const nextCode = (secret: string) => codeAt(secret, new Date(Date.now() + STEP_MS));

/** Turns the second step on for somebody. */
async function secured(role: 'beheerder' | 'trainer' = 'trainer') {
  const own = await person(database, role);
  const begun = await own.door.send('POST', '/gebruikers/tweede-stap/begin', { password });
  expect(begun.status).toBe(201);
  const secret = String(begun.json.secret);
  const confirmed = await own.door.send('POST', '/gebruikers/tweede-stap/bevestig', {
    code: codeAt(secret, new Date()),
  });
  expect(confirmed.status).toBe(200);
  return { ...own, secret, recovery: confirmed.json.recoveryCodes as string[] };
}

const sessionsOf = async (id: string) =>
  (
    (await database.payload.findByID({ collection: 'gebruikers', id, showHiddenFields: true })) as {
      sessions?: unknown[];
    }
  ).sessions ?? [];

/** Whether the one with this cookie is somebody. */
const isIn = async (door: EndpointDoor) => (await door.send('GET', '/gebruikers/me')).json.user !== null;

beforeAll(async () => {
  ({ database, sink } = await openDatabaseWithMail(engine));
});

afterAll(() => database.close());

describe('logging in with a second step', () => {
  it('refuses the right password without a code or with a wrong one, and leaves no session', async () => {
    const { email, id } = await secured();
    const before = (await sessionsOf(id)).length;
    for (const code of [undefined, '', '000000', { $ne: null }, ['000000']]) {
      const door = newDoor(database);
      const answer = await door.logIn({ email, password, code });
      expect(answer.status).toBe(401);
      expect(answer.text).toMatch(/code/);
      expect(answer.headers.getSetCookie()).toEqual([]);
      expect(await isIn(door)).toBe(false);
    }
    expect((await sessionsOf(id)).length).toBe(before);
  });

  it('lets in with a code, once: the same code does not work again, not even at the same moment', async () => {
    const { email, secret } = await secured();
    const code = nextCode(secret);
    const doors = [newDoor(database), newDoor(database), newDoor(database)];
    const answers = await Promise.all(doors.map((door) => door.logIn({ email, password, code })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401]);
    expect((await newDoor(database).logIn({ email, password, code })).status).toBe(401);
  });

  it('lets in with a recovery code, once, however it is typed', async () => {
    const { email, id, recovery, door } = await secured();
    const typed = (recovery[0] ?? '').toLowerCase().replace('-', ' ');
    expect((await newDoor(database).logIn({ email, password, code: typed })).status).toBe(200);
    expect((await newDoor(database).logIn({ email, password, code: recovery[0] })).status).toBe(401);
    const state = await door.send('GET', `/gebruikers/${id}/tweede-stap`);
    expect(state.json).toMatchObject({ on: true, recoveryLeft: 9 });
  });

  it('says nothing of the second step to who does not know the password', async () => {
    const { email } = await secured();
    const plain = await person(database, 'trainer');
    const wrong = (address: string) =>
      newDoor(database).logIn({ email: address, password: 'fout-wachtwoord' });
    const [withStep, without] = [await wrong(email), await wrong(plain.email)];
    expect(withStep.text).toBe(without.text);
    expect(withStep.status).toBe(without.status);
  });

  it('locks the step after five wrong codes, also for the right one, and counts across failed logins', async () => {
    const { email, secret } = await secured();
    for (let count = 0; count < 5; count += 1) {
      expect((await newDoor(database).logIn({ email, password, code: '000000' })).status).toBe(401);
    }
    const right = await newDoor(database).logIn({ email, password, code: nextCode(secret) });
    expect(right.status).toBe(429);
    expect(right.text).toContain('tien minuten');
  });

  it('holds for our own code too', async () => {
    const { email } = await secured();
    await expect(
      database.payload.login({ collection: 'gebruikers', data: { email, password } }),
    ).rejects.toThrow('code');
  });

  it('cannot be switched off by what a client sends along', async () => {
    const { email } = await secured();
    for (const extra of [
      { luchtpostResetWithoutLogin: true },
      { context: { luchtpostResetWithoutLogin: true, luchtpostOnlyPassword: true } },
      { overrideAccess: true },
    ]) {
      expect((await newDoor(database).logIn({ email, password, ...extra })).status).toBe(401);
    }
  });
});

describe('a mailed link for a new password', () => {
  const tokenFor = async (email: string): Promise<string> =>
    (await database.payload.forgotPassword({
      collection: 'gebruikers',
      data: { email },
      disableEmail: true,
    })) ?? '';

  it.each(['trainer', 'met een tweede stap'] as const)(
    'logs nobody in (%s), ends all sessions and works once',
    async (who) => {
      const { door, email, id } = who === 'trainer' ? await person(database, 'trainer') : await secured();
      const token = await tokenFor(email);
      const visitor = newDoor(database);
      const reset = () =>
        visitor.send('POST', '/gebruikers/reset-password', { token, password: 'een-heel-nieuw-wachtwoord' });
      const done = await reset();
      expect(done.status).toBe(200);
      expect(done.headers.getSetCookie()).toEqual([]);
      expect(done.text).not.toMatch(/eyJ/);
      expect(await sessionsOf(id)).toEqual([]);
      expect(await isIn(door)).toBe(false);
      const again = await reset();
      expect(again.status).toBe(403);
      expect(again.text).toContain('al gebruikt of te oud');
      const login = await newDoor(database).logIn({ email, password: 'een-heel-nieuw-wachtwoord' });
      expect(login.status).toBe(who === 'trainer' ? 200 : 401);
    },
  );

  it('gives our own code no session either without the code', async () => {
    const { email } = await secured();
    const token = await tokenFor(email);
    await expect(
      database.payload.resetPassword({
        collection: 'gebruikers',
        data: { token, password: 'een-heel-nieuw-wachtwoord' },
        overrideAccess: true,
      }),
    ).rejects.toThrow('code');
  });

  it('is worth nothing after its hour, and a short password or odd token is refused', async () => {
    const { email, id } = await person(database, 'trainer');
    const token = await tokenFor(email);
    const send = (body: object) => newDoor(database).send('POST', '/gebruikers/reset-password', body);
    expect((await send({ token, password: 'te-kort' })).status).toBe(400);
    for (const odd of [{ $ne: null }, null, '', undefined, ['x']]) {
      expect([400, 403]).toContain(
        (await send({ token: odd, password: 'een-heel-nieuw-wachtwoord' })).status,
      );
    }
    await database.payload.db.updateOne({
      collection: 'gebruikers',
      id,
      data: { resetPasswordExpiration: new Date(Date.now() - 1000).toISOString() },
    });
    expect((await send({ token, password: 'een-heel-nieuw-wachtwoord' })).status).toBe(403);
  });
});

describe('turning the second step on and off', () => {
  it('asks for the password first, in Dutch, and does nothing before the first code', async () => {
    const { door, email } = await person(database, 'trainer');
    const wrong = await door.send('POST', '/gebruikers/tweede-stap/begin', { password: 'fout' });
    expect(wrong.status).toBe(400);
    expect(wrong.text).toContain('wachtwoord klopt niet');
    expect((await door.send('POST', '/gebruikers/tweede-stap/begin', { password })).status).toBe(201);
    expect((await door.send('POST', '/gebruikers/tweede-stap/bevestig', { code: '000000' })).status).toBe(
      400,
    );
    expect((await newDoor(database).logIn({ email, password })).status).toBe(200);
  });

  it('ends the other sessions, keeps this one, and mails the person', async () => {
    const own = await person(database, 'trainer');
    const other = newDoor(database);
    await other.logIn({ email: own.email, password });
    const { json } = await own.door.send('POST', '/gebruikers/tweede-stap/begin', { password });
    sink.messages.length = 0;
    await own.door.send('POST', '/gebruikers/tweede-stap/bevestig', {
      code: codeAt(String(json.secret), new Date()),
    });
    expect(await isIn(other)).toBe(false);
    expect(await isIn(own.door)).toBe(true);
    expect(sink.messages).toHaveLength(1);
    expect(sink.messages[0]).toContain(`To: ${own.email}`);
    expect(sink.messages[0]).not.toContain(String(json.secret));
  });

  it('cannot be begun again while it is on: nobody replaces a secret with a password alone', async () => {
    const { door } = await secured();
    expect((await door.send('POST', '/gebruikers/tweede-stap/begin', { password })).status).toBe(409);
  });

  it('takes a code to turn off', async () => {
    const { door, email, secret } = await secured();
    expect((await door.send('POST', '/gebruikers/tweede-stap/uit', { code: '000000' })).status).toBe(400);
    const off = await door.send('POST', '/gebruikers/tweede-stap/uit', { code: nextCode(secret) });
    expect(off.json).toEqual({ on: false });
    expect((await newDoor(database).logIn({ email, password })).status).toBe(200);
  });

  it('lets a beheerder take it from a colleague, and nobody else', async () => {
    const colleague = await secured();
    const trainer = await person(database, 'trainer');
    const beheerder = await person(database, 'beheerder');
    const path = `/gebruikers/${colleague.id}/tweede-stap`;
    expect((await newDoor(database).send('POST', `${path}/wis`)).status).toBe(401);
    expect((await newDoor(database).send('GET', path)).status).toBe(401);
    expect((await trainer.door.send('POST', `${path}/wis`)).status).toBe(403);
    expect((await trainer.door.send('GET', path)).status).toBe(403);
    expect((await colleague.door.send('POST', `${path}/wis`)).status).toBe(403);
    expect((await beheerder.door.send('POST', `/gebruikers/${beheerder.id}/tweede-stap/wis`)).status).toBe(
      400,
    );
    expect((await beheerder.door.send('POST', '/gebruikers/bestaat-niet/tweede-stap/wis')).status).toBe(404);
    expect((await beheerder.door.send('POST', `${path}/wis`)).status).toBe(200);
    expect((await newDoor(database).logIn({ email: colleague.email, password })).status).toBe(200);
  });

  it('goes with the account', async () => {
    const { id } = await secured();
    const rows = () =>
      database.payload.count({ collection: 'tweede-factoren', where: { account: { equals: id } } });
    expect((await rows()).totalDocs).toBe(1);
    await database.payload.delete({ collection: 'gebruikers', id });
    expect((await rows()).totalDocs).toBe(0);
  });
});

describe('the secret', () => {
  it('stands encrypted in the database, its recovery codes as hashes', async () => {
    const { id, recovery, secret } = await secured();
    const row = await database.payload.db.findOne<{ id: string }>({
      collection: 'tweede-factoren',
      where: { account: { equals: id } },
    });
    const stored = JSON.stringify(row);
    expect(stored).not.toContain(secret);
    for (const code of recovery) expect(stored).not.toContain(code.slice(0, 6));
  });

  it('comes out of no door, for no role', async () => {
    const { door, id, secret } = await secured('beheerder');
    for (const path of [
      '/tweede-factoren',
      `/tweede-factoren?where[account][equals]=${id}`,
      '/tweede-factoren/count',
      `/gebruikers/${id}?depth=5&showHiddenFields=true`,
      '/gebruikers/me?depth=5',
      `/gebruikers/${id}/tweede-stap`,
    ]) {
      const { text } = await door.send('GET', path);
      expect(text).not.toContain(secret);
      expect(text).not.toMatch(/"(secret|recovery|lastStep)"/);
    }
    expect((await door.send('GET', '/tweede-factoren')).status).toBe(403);
    expect((await door.send('POST', '/tweede-factoren', { account: id, secret: 'x' })).status).toBe(403);
  });
});
