import { describe, expect, it } from 'vitest';
import { faultOfAddress, faultOfQuestion } from '../../../cms/endpoints/request/address.ts';
import { throughDoor } from '../../../cms/endpoints/request/door.ts';
import { readableAddress } from '../../../cms/endpoints/request/readableAddress.ts';
import { BAD_NAMES } from '../../support/badNames.ts';

describe('an address', () => {
  it.each(BAD_NAMES)('with %s in it cannot be one of ours', (name) => {
    expect(faultOfAddress(`/api/media/file/${name}`)).toContain('Dit adres klopt niet');
    expect(faultOfAddress(`/api/${name}/file`)).toContain('Dit adres klopt niet');
  });

  it.each([
    '/',
    '/admin/collections/brieven/0197a4c2-7d5f-7b60-9d3e-111111111111/versions',
    '/api/media/file/een%20foto%20van%20caf%C3%A9.png',
    `/api/hulp/${'a'.repeat(255)}`,
  ])('can be %s', (path) => expect(faultOfAddress(path)).toBeUndefined());

  it('whose escapes mean nothing is read as it stands, and so refused a step further on', () => {
    expect(readableAddress('/api/hulp/%zz?a=%zz?b')).toBe('/api/hulp/%25zz?a=%zz?b');
    expect(readableAddress('/api/%E0%A4%A/x%20y')).toBe('/api/%25E0%25A4%25A/x%2520y');
    for (const url of ['/', '/api/hulp/a%20b?where=%zz', '/api/hulp/caf%C3%A9']) {
      expect(readableAddress(url)).toBe(url);
    }
    for (const name of BAD_NAMES) expect(faultOfAddress(readableAddress(`/api/${name}`))).toBeDefined();
  });
});

describe('the door of the API', () => {
  const ask = (path: string, response: () => Response, headers: Record<string, string> = {}) =>
    throughDoor(async () => response())(new Request(`http://cms.example${path}`, { headers }));
  const json =
    (body: unknown, status = 200, headers: Record<string, string> = {}) =>
    () =>
      Response.json(body, { status, headers });
  const session = { cookie: 'luchtpost-token=x' };

  it('refuses what cannot be an address before anything looks for it', async () => {
    const answer = await throughDoor(() => {
      throw new Error('It was asked.');
    })(new Request('http://cms.example/api/media/file/a%00.png'));
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({
      errors: [{ message: expect.stringContaining('Dit adres klopt niet') }],
    });
  });

  it('refuses a question that Payload would fall over, and no other', async () => {
    const asked = async (query: string) => (await ask(`/api/hulp?${query}`, json({ docs: [] }))).status;
    for (const query of ['where=%zz', 'where=foo', 'where={', 'data=niets', 'limit=1&where=x']) {
      expect(await asked(query), query).toBe(400);
    }
    for (const query of ['', 'where=', 'where={"a":1}', 'where[title][equals]=%zz', 'sort=%00&limit=zz']) {
      expect(await asked(query), query).toBe(200);
    }
  });

  it('lets nothing be kept, found or not, but what says of itself that it may', async () => {
    const kept = async (...args: Parameters<typeof ask>) => (await ask(...args)).headers.get('cache-control');
    expect(await kept('/api/brieven', json({ docs: [] }), session)).toBe('no-store');
    expect(await kept('/api/brieven/1', json({ errors: [{ message: 'Niet gevonden' }] }, 404))).toBe(
      'no-store',
    );
    expect(await kept('/api/kaart.pdf', json({}, 200, { 'Cache-Control': 'no-cache' }), session)).toBe(
      'no-cache',
    );
  });

  it('leaves a file alone that is got without a session, and none that is got with one', async () => {
    const file = () => new Response('beeld');
    const path = '/api/media/file/a.png';
    expect((await ask(path, file)).headers.get('cache-control')).toBeNull();
    expect((await ask(path, file, session)).headers.get('cache-control')).toBe('no-store');
    expect((await ask(path, file, { authorization: 'JWT x' })).headers.get('cache-control')).toBe('no-store');
    expect((await ask(path, () => new Response('', { status: 403 }))).headers.get('cache-control')).toBe(
      'no-store',
    );
  });

  it('hands on what was answered: body, status and every cookie', async () => {
    const answer = await ask('/api/gebruikers/login', () => {
      const headers = new Headers({ 'X-Iets': 'ja' });
      headers.append('Set-Cookie', 'a=1');
      headers.append('Set-Cookie', 'b=2');
      return new Response('inhoud', { status: 201, headers });
    });
    expect([answer.status, await answer.text(), answer.headers.get('x-iets')]).toEqual([201, 'inhoud', 'ja']);
    expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect((await ask('/api/x', () => new Response(null, { status: 204 }))).status).toBe(204);
  });

  it('says in Dutch that there is no such endpoint, and keeps what is Dutch already', async () => {
    const said = async (body: unknown) => (await ask('/api/nergens', json(body, 404))).json();
    expect(await said({ message: 'Route not found "/api/nergens"' })).toEqual({
      errors: [{ message: 'Dit adres is er niet.' }],
    });
    const ours = { errors: [{ message: 'Dit dossier bestaat niet, of het is niet van u.' }] };
    expect(await said(ours)).toEqual(ours);
  });
});

describe('what stands behind the question mark', () => {
  const fault = (question: string) => faultOfQuestion(new URLSearchParams(question));
  it.each([
    'limit=1e308',
    'limit=2.5',
    'page=99999999999999999999',
    'depth=Infinity',
    'where={',
    'where[id][equals][a]=b',
    'where[or][0][id][like][x]=b',
  ])('cannot be %s', (question) => expect(fault(question)).toContain('Dit adres klopt niet'));
  it.each([
    '',
    'limit=0&page=1&depth=2',
    'limit=&page=undefined',
    'where={"id":{"equals":"a"}}',
    'where[id][in][0]=a&where[id][in][]=b',
    'where[id][not_in][0]=a',
    'where[and][0][or][1][id][equals]=a',
  ])('can be %s', (question) => expect(fault(question)).toBeUndefined());
});
