/** The whole product behind the proxies of docs/operations/, by its public names, over TLS. */

import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser as Remote } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, startChromium } from '../support/chromium.ts';
import { logIn } from '../support/page.ts';
import { METRICS_TOKEN, type Product, startProduct } from '../support/product.ts';
import {
  hasProxy,
  NAMES,
  type ProxyAnswer,
  type ProxyKind,
  type RunningProxy,
  startProxy,
  throughProxy,
} from '../support/proxies.ts';
import { until } from '../support/waiting.ts';

const KINDS = (['nginx', 'caddy'] as const).filter(hasProxy);
const CMS = `https://${NAMES.cms}`;
const AS_MUCH_AS_MAY_BE = 24_000_000;
const MORE_THAN_ANYBODY_SENDS = 26 * 1024 * 1024;
const TRIES = 25;

let product: Product;
const proxies = new Map<ProxyKind, RunningProxy>();

const portOf = (kind: ProxyKind): number => proxies.get(kind)?.httpsPort ?? 0;
const site = (kind: ProxyKind, path: string, headers = {}) =>
  throughProxy(portOf(kind), NAMES.site, path, { headers });
const cms = (kind: ProxyKind, path: string, headers = {}) =>
  throughProxy(portOf(kind), NAMES.cms, path, { headers });
const tryLogin = (kind: ProxyKind, login: object, headers = {}): Promise<ProxyAnswer> =>
  throughProxy(portOf(kind), NAMES.cms, '/api/gebruikers/login', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(login),
  });

beforeAll(async () => {
  if (KINDS.length === 0) return;
  // Nothing on this machine answers to these names: the product must come up without.
  product = await startProduct({ BEHIND_TLS: '1', CMS_URL: CMS, SITE_URL: `https://${NAMES.site}` });
  for (const kind of KINDS) proxies.set(kind, await startProxy(kind, product));
});

afterAll(async () => {
  for (const proxy of proxies.values()) await proxy.stop();
  await product?.stop();
});

describe.each(KINDS)('behind %s', (kind) => {
  it('the site is compressed once, kept by the browser, and promises https', async () => {
    const { status, headers } = await site(kind, '/hulp/', { 'accept-encoding': 'br' });
    expect(status).toBe(200);
    expect(headers['content-encoding']).toBe('br');
    expect(headers['strict-transport-security']).toContain('max-age=31536000');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers.etag).toBeTruthy();
    const again = await site(kind, '/hulp/', { 'accept-encoding': 'br', 'if-none-match': headers.etag });
    expect(again.status).toBe(304);
  });

  it.each(['/admin/login', '/api/hulp', '/api/bestaat-niet', '/_next/static/bestaat-niet.js'])(
    'the CMS promises https at %s',
    async (path) => {
      const { headers } = await cms(kind, path);
      expect(headers['strict-transport-security']).toContain('max-age=31536000');
    },
  );

  it('http goes to https', async () => {
    const { httpPort = 0 } = proxies.get(kind) ?? {};
    const location = await new Promise<string | undefined>((resolve, reject) => {
      get(
        { host: '127.0.0.1', port: httpPort, path: '/hulp/?van=mail', headers: { host: NAMES.site } },
        ({ headers, statusCode = 0 }) => resolve(statusCode < 400 ? headers.location : undefined),
      ).once('error', reject);
    });
    expect(location).toMatch(new RegExp(`^https://${NAMES.site}(?::\\d+)?/hulp/\\?van=mail$`));
  });

  it('TLS 1.3 and 1.2 are spoken, and nothing older', async () => {
    // Our side may speak anything, so that it is the proxy that refuses.
    const speak = (version: 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3') =>
      throughProxy(portOf(kind), NAMES.site, '/', {
        minVersion: version,
        maxVersion: version,
        ciphers: 'DEFAULT@SECLEVEL=0',
      });
    expect((await speak('TLSv1.3')).protocol).toBe('TLSv1.3');
    expect((await speak('TLSv1.2')).protocol).toBe('TLSv1.2');
    await expect(speak('TLSv1.1')).rejects.toThrow('alert protocol version');
  });

  it('the cookie of a session travels over TLS only', async () => {
    const { status, headers } = await tryLogin(kind, product.login);
    expect(status).toBe(200);
    expect(headers['set-cookie']?.[0]).toMatch(/; Secure/i);
  });

  it('the metrics are for this machine only', async () => {
    const headers = { authorization: `Bearer ${METRICS_TOKEN}` };
    expect((await fetch(`${product.cmsUrl}/api/metingen`, { headers })).status).toBe(200);
    expect((await cms(kind, '/api/metingen', headers)).status).toBe(404);
  });
});

it.each(KINDS)('%s hands on no more of a request than a CMS will have', async (kind) => {
  let received = 0;
  const counter = createServer((request, response) => {
    request.on('data', (part: Buffer) => {
      received += part.length;
    });
    // What the proxy cuts off is no fault of the counter's.
    request.on('error', () => {});
    request.on('end', () => response.end());
  });
  await new Promise<void>((resolve) => counter.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(counter.address() as AddressInfo).port}`;
  const proxy = await startProxy(kind, { cmsUrl: url, siteUrl: url });
  const send = async (bytes: number): Promise<number> => {
    received = 0;
    const headers = { 'content-type': 'application/octet-stream', 'content-length': bytes };
    const post = { method: 'POST', headers, body: Buffer.alloc(bytes) };
    await throughProxy(proxy.httpsPort, NAMES.cms, '/api/media', post).catch(() => undefined);
    return received;
  };
  expect(await send(AS_MUCH_AS_MAY_BE)).toBe(AS_MUCH_AS_MAY_BE);
  expect(await send(MORE_THAN_ANYBODY_SENDS)).toBeLessThan(MORE_THAN_ANYBODY_SENDS);
  await proxy.stop();
  counter.close();
});

it.skipIf(!KINDS.includes('nginx'))('the log of nginx has no question and half an address', async () => {
  await site('nginx', '/zoeken/?q=geldzorgen');
  const log = await until(
    async () => proxies.get('nginx')?.siteLog() ?? '',
    (text) => text.includes('/zoeken/'),
    'the visit is in the log',
  );
  expect(log).toMatch(/^127\.0\.0\.0 \[[^\]]+\] "GET \/zoeken\/" 200 \d+$/m);
  expect(log).not.toContain('geldzorgen');
  expect(log).not.toContain('127.0.0.1');
});

describe.skipIf(KINDS.length === 0)('with a browser', () => {
  let browser: Browser;
  let remote: Remote;

  beforeAll(async () => {
    const port = portOf(KINDS[0] ?? 'nginx');
    const map = Object.values(NAMES).map((name) => `MAP ${name}:443 127.0.0.1:${port}`);
    browser = await startChromium([`--host-resolver-rules=${map.join(',')}`, '--ignore-certificate-errors']);
    remote = await chromium.connectOverCDP(browser.endpoint);
  });

  afterAll(() => browser.stop());

  it('somebody logs in, sees a page beside the editor, publishes it, and it is on the site', async () => {
    const context = await remote.newContext({ locale: 'nl-NL', viewport: { width: 1600, height: 1000 } });
    const page = await context.newPage();
    await logIn(page, CMS, product.login);
    const id = await page.evaluate(async () => {
      const response = await fetch('/api/hulp?draft=true', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          title: 'Hulp achter een proxy',
          slug: 'hulp-achter-een-proxy',
          summary: 'U kunt ons bellen.',
          theme: 'geld',
          steps: [{ title: 'Bel ons' }],
          _status: 'draft',
        }),
      });
      return ((await response.json()) as { doc: { id: string } }).doc.id;
    });
    await page.goto(`${CMS}/admin/collections/hulp/${id}`);
    await page.locator('#live-preview-toggler').click();
    const beside = page.frameLocator('iframe[id="live-preview-iframe"]');
    await beside.getByRole('heading', { level: 1, name: 'Hulp achter een proxy' }).waitFor();
    await page.locator('#field-title').fill('Hulp bij u in de buurt');
    await beside.getByRole('heading', { level: 1, name: 'Hulp bij u in de buurt' }).waitFor();
    await page.locator('#action-save').click();
    await until(
      () => site(KINDS[0] ?? 'nginx', '/hulp/hulp-achter-een-proxy/'),
      ({ status, body }) => status === 200 && body.includes('Hulp bij u in de buurt'),
      'the page is on the site',
      90_000,
    );
    await page.goto(`https://${NAMES.site}/hulp/hulp-achter-een-proxy/`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Hulp bij u in de buurt');
    await context.close();
  });
});

// Last: nobody logs in from this machine for a minute after it.
describe.each(KINDS)('behind %s, who guesses passwords', (kind) => {
  it('is slowed down, whatever address they say they come from', async () => {
    const seen: number[] = [];
    for (let index = 0; index < TRIES; index += 1) {
      const guess = { email: `niemand-${index}@voorbeeld.example`, password: 'geraden-wachtwoord' };
      seen.push((await tryLogin(kind, guess, { 'x-forwarded-for': `203.0.113.${index}` })).status);
    }
    expect(seen).toContain(429);
  });
});
