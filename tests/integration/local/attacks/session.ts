import { describe, expect, it } from 'vitest';
import { newDoor, password, person } from '../../../support/person.ts';
import { database, sink, userOf } from './setting.ts';

/** Somebody else’s cookie, session or password. */
export function session() {
  describe('a request that another site makes with somebody’s cookie', () => {
    it.each([
      ['another origin', { origin: 'https://kwaad.example' }],
      ['no origin', { origin: 'null' }],
      ['an origin that begins like ours', { origin: 'http://127.0.0.1:3000.kwaad.example' }],
      ['a fetch from elsewhere without origin', { origin: '', 'sec-fetch-site': 'cross-site' }],
    ])('counts as nobody’s: %s', async (_, headers) => {
      const { door, id } = await person(database, 'beheerder');
      expect(await userOf(door)).not.toBeNull();
      expect(await userOf(door, headers)).toBeNull();
      const change = await door.send('PATCH', `/gebruikers/${id}`, { name: 'Gekaapt' }, headers);
      expect(change.status).toBe(403);
      const simple = await door.send('POST', '/payload-jobs/run', 'x=1', {
        ...headers,
        'content-type': 'application/x-www-form-urlencoded',
      });
      expect(simple.status).toBeGreaterThanOrEqual(400);
    });
  });

  describe('sessions', () => {
    it('are new at each login: a cookie that was laid ready is not taken over', async () => {
      const { door, email } = await person(database, 'trainer');
      const laid = door.cookie;
      const victim = newDoor(database);
      victim.cookie = laid;
      await victim.logIn({ email, password });
      expect(victim.cookie).not.toBe(laid);
      const sid = (cookie: string) =>
        (JSON.parse(Buffer.from(cookie.split('.')[1] ?? '', 'base64url').toString()) as { sid: string }).sid;
      expect(sid(victim.cookie)).not.toBe(sid(laid));
    });

    it('end everywhere when somebody asks for it', async () => {
      const { door, email } = await person(database, 'trainer');
      const elsewhere = newDoor(database);
      await elsewhere.logIn({ email, password });
      await door.send('POST', '/gebruikers/logout?allSessions=true');
      expect([await userOf(door), await userOf(elsewhere)]).toEqual([null, null]);
    });

    it('elsewhere end when the password changes', async () => {
      const { door, email } = await person(database, 'trainer');
      const elsewhere = newDoor(database);
      await elsewhere.logIn({ email, password });
      const body = { current: password, password: 'een-ander-wachtwoord' };
      expect((await door.send('POST', '/gebruikers/wachtwoord', body)).status).toBe(200);
      expect(await userOf(elsewhere)).toBeNull();
    });

    it('end with the account', async () => {
      const { door, id } = await person(database, 'trainer');
      await database.payload.delete({ collection: 'gebruikers', id });
      expect(await userOf(door)).toBeNull();
    });

    it.each([
      ['without a signature', (token: string) => `${token.split('.').slice(0, 2).join('.')}.`],
      [
        'that says that it needs none',
        (token: string) =>
          `${Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url')}.${token.split('.')[1]}.`,
      ],
      [
        'of somebody else’s making',
        (token: string) => {
          const [head = '', , tail = ''] = token.split('.');
          const body = Buffer.from(
            JSON.stringify({ id: 'x', collection: 'gebruikers', roles: ['beheerder'] }),
          ).toString('base64url');
          return [head, body, tail].join('.');
        },
      ],
    ])('need a token of ours: not one %s', async (_, forge) => {
      const { door } = await person(database, 'trainer');
      const [name = '', token = ''] = door.cookie.split('=');
      door.cookie = `${name}=${forge(token)}`;
      expect(await userOf(door)).toBeNull();
    });
  });

  describe('who forgot a password', () => {
    const forgot = (email: string, headers: Record<string, string> = {}) =>
      newDoor(database).send('POST', '/gebruikers/forgot-password', { email }, headers);

    it('is told the same whether the address is known or not', async () => {
      const { email } = await person(database, 'trainer');
      const [known, unknown] = [await forgot(email), await forgot('niemand@voorbeeld.example')];
      expect([known.status, known.text]).toEqual([unknown.status, unknown.text]);
    });

    it('gets a link to our own address, whatever the request calls itself', async () => {
      const { email } = await person(database, 'trainer');
      sink.messages.length = 0;
      await forgot(email, { host: 'kwaad.example', 'x-forwarded-host': 'kwaad.example' });
      expect(sink.messages).toHaveLength(1);
      const mail = (sink.messages[0] ?? '').replace(/=\r?\n/g, '').replaceAll('=3D', '=');
      expect(mail).toContain(`${database.payload.config.serverURL}/admin/reset/`);
      expect(mail).not.toContain('kwaad.example');
    });
  });
}
