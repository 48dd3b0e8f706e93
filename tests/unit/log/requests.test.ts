import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { logRequest, nameRequest } from '../../../cms/log/requests.ts';
import { routeOf } from '../../../site/server/server.ts';

const named = (given?: string): string => {
  let id = '';
  const response = { headersSent: false, setHeader: (_name: string, value: string) => (id = value) };
  const headers = { ...(given !== undefined && { 'x-request-id': given }) };
  nameRequest({ headers } as unknown as IncomingMessage, response as unknown as ServerResponse);
  return id;
};

describe('the id of a request', () => {
  it('is the proxy’s', () => expect(named('abc-DEF_0123')).toBe('abc-DEF_0123'));
  it.each([undefined, '', 'x', 'a b c d e f', '{"level":"fatal"}', 'a'.repeat(65)])(
    'is one of our own instead of %j',
    (given) => expect(named(given)).toMatch(/^[0-9a-f-]{36}$/),
  );
});

describe('the line of a request to the CMS', () => {
  const lines = (status: number, route: string) => {
    const told: [string, object][] = [];
    const level = (name: string) => (line: object) => void told.push([name, line]);
    const logger = { warn: level('warn'), info: level('info'), debug: level('debug') };
    logRequest({ logger } as never, { getHeader: () => 'abc' } as never, {
      method: 'GET',
      route,
      status,
      seconds: 0.01234,
    });
    return told;
  };

  it('has method, pattern, status, time and id, and nothing else', () =>
    expect(lines(200, '/api/brieven/:id')).toEqual([
      [
        'info',
        { method: 'GET', route: '/api/brieven/:id', status: 200, ms: 12.3, requestId: 'abc', msg: 'request' },
      ],
    ]));

  it('is a warning when the CMS failed, and quiet for a machine that asks whether it is there', () => {
    expect(lines(503, '/api/gereed')[0]?.[0]).toBe('warn');
    expect(lines(200, '/api/gereed')[0]?.[0]).toBe('debug');
  });
});

describe('the pattern of an address of the site', () => {
  it.each([
    ['/', '/'],
    ['/?van=mail', '/'],
    ['/hulp/schulden/?naam=x', '/hulp/*'],
    ['/zoeken/?q=mijn+naam', '/zoeken/*'],
    ['/wat-iemand-typt@voorbeeld.nl', '/*'],
    ['/hulpvan/mij', '/*'],
  ])('of %s is %s', (url, route) => expect(routeOf(url)).toBe(route));
});
