import { expect, it } from 'vitest';
import { approved, ask, key, LETTER, problem, SECRET, SLUG } from './setting.ts';

/** Bodies, addresses and methods that are refused, and a fault of ours. */
export function wrongInput() {
  const WRITING = [
    [LETTER, 200_000],
    ['/opdrachten', 20_000_000],
    ['/scores', 400_000],
  ] as const;

  it('is refused when it is no JSON, too large or poisoned', async () => {
    for (const [path, max] of [...WRITING, [`/brieven/${approved}/exemplaren`, 200_000] as const]) {
      const status = async (body: string, headers = {}) =>
        (await ask('POST', path, { body, headers })).status;
      expect(await status('{"a":')).toBe(400);
      expect(await status('[]')).toBe(400);
      expect(await status('null')).toBe(400);
      expect(await status('')).toBe(400);
      expect(await status('a=b', { 'content-type': 'application/x-www-form-urlencoded' })).toBe(415);
      expect(await status('{}', { 'content-type': 'text/plain' })).toBe(415);
      expect(await status(`"${'x'.repeat(max)}"`)).toBe(413);
      // However small it says it is.
      expect(await status(`"${'x'.repeat(max)}"`, { 'content-length': '10' })).toBe(413);
      for (const name of ['__proto__', 'constructor', 'prototype']) {
        expect(await status(`{"velden":{"${name}":{"vervuild":true}},"brieven":[],"tekst":"x"}`)).toBe(400);
      }
    }
    expect(Reflect.get({}, 'vervuild')).toBeUndefined();
  });

  it.each(['pagina=0', 'pagina=x', 'perPagina=101', 'perPagina=-1', 'sorteer=titel', 'pagina=1.5'])(
    'is refused in the address: %s',
    async (query) => {
      for (const path of ['/sjablonen', '/brieven']) {
        const response = await ask('GET', `${path}?${query}`);
        expect(response.status).toBe(400);
        expect((await problem(response)).errors?.[0]?.pointer).toBe(query.split('=')[0]);
      }
    },
  );

  it('is refused by method (405 with Allow) and by path (404)', async () => {
    for (const [method, path] of [
      ['DELETE', '/sjablonen'],
      ['PUT', `/sjablonen/${SLUG}`],
      ['PATCH', '/opdrachten/x'],
      ['GET', '/scores'],
    ] as const) {
      const response = await ask(method, path);
      expect(response.status).toBe(405);
      expect(response.headers.get('allow')).toContain('OPTIONS');
      expect(response.headers.get('content-type')).toBe('application/problem+json');
    }
    for (const path of [
      '',
      '/',
      '/sjablonen/',
      `/sjablonen/${SLUG}/`,
      '/gebruikers',
      '/sjablonen/%E0%A4%A',
      '/Sjablonen',
    ]) {
      const response = await ask('GET', path);
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
    }
    for (const path of ['/sjablonen/nee', '/sjablonen/nee/schema', '/brieven/nee', "/brieven/'%20or%201=1"]) {
      expect((await ask('GET', path)).status).toBe(404);
    }
    expect((await ask('POST', '/sjablonen/nee/brieven', { body: { velden: {} } })).status).toBe(404);
  });

  it('is not told more than that it went wrong when we are wrong, and is not logged', async () => {
    const { OPERATIONS } = await import('../../../../cms/api/v1/operations/index.ts');
    const { answer } = await import('../../../../cms/api/v1/router.ts');
    expect(OPERATIONS.length).toBeGreaterThan(10);
    const lines: unknown[] = [];
    const broken = {
      logger: { error: (line: unknown) => lines.push(line) },
      find: () => {
        throw new Error(`database on fire near ${SECRET}`);
      },
    };
    const response = await answer(
      new Request(`http://127.0.0.1/api/v1/sjablonen`, { headers: { authorization: `Bearer ${key}` } }),
      broken as never,
    );
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(text).not.toContain('fire');
    expect(JSON.stringify(lines)).not.toContain(SECRET);
    expect(lines).toHaveLength(1);
  });
}
