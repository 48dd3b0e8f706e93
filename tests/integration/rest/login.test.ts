import { beforeAll, describe, expect, inject, it } from 'vitest';
import { asBeheerder, asRole, RestClient } from '../../support/rest.ts';

let beheerder: RestClient;

beforeAll(async () => {
  beheerder = await asBeheerder(inject('cmsUrl'), inject('login'));
});

describe('logging in', () => {
  it('sets a strict, HTTP-only cookie and gives no token away in the answer', async () => {
    const client = new RestClient(inject('cmsUrl'));
    const response = await client.logIn(inject('login'));
    const cookie = response.headers.getSetCookie()[0] ?? '';
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Strict/i);
    expect(await response.json()).not.toHaveProperty('token');
  });

  it('locks an account after five wrong passwords, also for the right one', async () => {
    const user = await asRole(beheerder, 'trainer');
    const attempt = (password: string) =>
      new RestClient(inject('cmsUrl')).logIn({ email: user.login.email, password });
    for (let count = 0; count < 5; count += 1) expect((await attempt('fout-wachtwoord')).status).toBe(401);
    expect((await attempt(user.login.password)).status).toBe(401);
  });

  it('slows down one address that tries many accounts', async () => {
    const client = new RestClient(inject('cmsUrl'));
    const statuses: number[] = [];
    for (let count = 0; count < 25; count += 1) {
      statuses.push(
        (await client.logIn({ email: `niemand${count}@voorbeeld.example`, password: 'x' })).status,
      );
    }
    expect(statuses.slice(0, 5)).toEqual([401, 401, 401, 401, 401]);
    expect(statuses.at(-1)).toBe(429);
  });

  it('answers the same for an unknown address as for a wrong password', async () => {
    const user = await asRole(beheerder, 'trainer');
    const wrong = await new RestClient(inject('cmsUrl')).logIn({ email: user.login.email, password: 'fout' });
    const unknown = await new RestClient(inject('cmsUrl')).logIn({
      email: 'niemand@voorbeeld.example',
      password: 'fout',
    });
    expect(await wrong.text()).toBe(await unknown.text());
    expect(wrong.status).toBe(unknown.status);
  });

  it('ends the session at logout: the old cookie is worth nothing', async () => {
    const user = await asRole(beheerder, 'trainer');
    expect(await (await user.send('GET', '/gebruikers/me')).json()).toMatchObject({
      user: { name: 'Test trainer' },
    });
    const copy = new RestClient(inject('cmsUrl'));
    Reflect.set(copy, 'cookie', Reflect.get(user, 'cookie'));
    await user.send('POST', '/gebruikers/logout');
    expect(await (await copy.send('GET', '/gebruikers/me')).json()).toMatchObject({ user: null });
  });

  it('refuses a request that carries the cookie from another site', async () => {
    const user = await asRole(beheerder, 'trainer');
    const response = await user.send('GET', '/gebruikers/me', undefined, { origin: 'https://kwaad.example' });
    expect(await response.json()).toMatchObject({ user: null });
  });
});

describe('passwords', () => {
  it('must be at least twelve characters, said in Dutch beside the field', async () => {
    const response = await beheerder.send('POST', '/gebruikers', {
      name: 'Kort',
      email: 'kort@voorbeeld.example',
      password: 'te-kort',
      roles: ['trainer'],
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('minstens 12 tekens');
  });

  it('cannot be reset by mail without a mail server, and says so', async () => {
    const response = await new RestClient(inject('cmsUrl')).send('POST', '/gebruikers/forgot-password', {
      email: inject('login').email,
    });
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('geen mailserver');
  });
});
