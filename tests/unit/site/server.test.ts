import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pageOf } from './support/builds.ts';
import { serve, siteOnAir } from './support/serve.ts';

describe('what a visitor gets', () => {
  it('is the page, packed the way the browser likes', async () => {
    const ask = await serve(siteOnAir().siteDir);
    const plain = await ask('/');
    expect(plain.body.toString()).toBe(pageOf('a'));
    expect(plain.headers['content-type']).toBe('text/html;charset=utf-8');
    const packed = await ask('/', { 'accept-encoding': 'gzip, deflate, br' });
    expect(packed.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(packed.body).toString()).toBe(pageOf('a'));
    expect((await ask('/', { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBe('gzip');
    expect(packed.headers.vary).toBe('Accept-Encoding');
  });

  it('is asked again only when it changed', async () => {
    const ask = await serve(siteOnAir().siteDir);
    const { headers } = await ask('/');
    expect(headers['cache-control']).toBe('no-cache');
    const again = await ask('/', { 'if-none-match': headers.etag ?? '' });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect(again.headers['cache-control']).toBe('no-cache');
    expect((await ask('/', { 'if-none-match': 'W/"anders"' })).status).toBe(200);
  });

  it('is kept for ever when its name holds a hash', async () => {
    const ask = await serve(siteOnAir().siteDir);
    expect((await ask('/_astro/style.a.css')).headers['cache-control']).toBe(
      'public, max-age=31536000, immutable',
    );
  });

  it('is the 404 page, with that status, when there is nothing', async () => {
    const ask = await serve(siteOnAir().siteDir);
    const missing = await ask('/bestaat/niet/');
    expect(missing.status).toBe(404);
    expect(missing.body.toString()).toContain('niet gevonden a');
    expect(missing.headers['cache-control']).toBe('no-cache');
    const packed = await ask('/bestaat-niet.html', { 'accept-encoding': 'br' });
    expect([packed.status, brotliDecompressSync(packed.body).toString()]).toEqual([404, 'niet gevonden a']);
    expect((await ask('/_astro/style.zzz.css')).headers['cache-control']).toBe('no-cache');
  });

  it('has one address a page', async () => {
    const ask = await serve(siteOnAir().siteDir);
    for (const [from, to] of [
      ['/hulp/brief', '/hulp/brief/'],
      ['/hulp/brief?q=1&r=2', '/hulp/brief/?q=1&r=2'],
      ['/hulp/brief/index.html', '/hulp/brief/'],
      ['/index.html', '/'],
    ] as const) {
      const answer = await ask(from);
      expect([answer.status, answer.headers.location], from).toEqual([301, to]);
    }
    // A folder without a page, a file with a slash, and an address that wants to lead elsewhere.
    for (const path of ['/hulp', '/hulp/', '/sitemap.xml/', '//elders.nl', '//elders.nl/hulp/brief']) {
      expect((await ask(path)).status, path).toBe(404);
    }
  });

  it('is nothing from outside the build, no dotfile, and no packed twin', async () => {
    const ask = await serve(siteOnAir().siteDir);
    for (const path of [
      '/../build.json',
      '/../../../secret.txt',
      '/%2e%2e/build.json',
      '/hulp/..%2f..%2f..%2fbuild.json',
      '/.geheim',
      '/%2egeheim',
      '/index.html.br',
      '/404.html',
    ]) {
      const answer = await ask(path);
      expect(answer.status, path).toBe(404);
      expect(answer.body.toString(), path).not.toMatch(/geheim|sourceHash/);
    }
    for (const path of ['/%', '/%00', '/..%5cbuild.json']) expect((await ask(path)).status, path).toBe(400);
    const contact = await ask('/.well-known/security.txt');
    expect([contact.status, contact.headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
  });

  it('comes by GET and HEAD only', async () => {
    const ask = await serve(siteOnAir().siteDir);
    const head = await ask('/', {}, 'HEAD');
    expect([head.status, head.body.length, head.headers['content-length']]).toEqual([
      200,
      0,
      String(pageOf('a').length),
    ]);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE']) {
      const answer = await ask('/', {}, method);
      expect([answer.status, answer.headers.allow], method).toEqual([405, 'GET, HEAD']);
    }
  });

  it('is whole, whatever part was asked for', async () => {
    const ask = await serve(siteOnAir().siteDir);
    for (const range of ['bytes=0-3', 'bytes=9-2', 'bytes=-5', 'bytes=999999-', 'onzin']) {
      const answer = await ask('/', { range });
      expect([answer.status, answer.body.toString()], range).toEqual([200, pageOf('a')]);
    }
  });
});

describe('security headers', () => {
  it('are on every answer, and allow nothing inline', async () => {
    const ask = await serve(siteOnAir().siteDir);
    for (const [path, method] of [
      ['/', 'GET'],
      ['/bestaat-niet', 'GET'],
      ['/hulp/brief', 'GET'],
      ['/', 'POST'],
      ['/%', 'GET'],
      ['/_astro/style.a.css', 'GET'],
    ] as const) {
      const { headers } = await ask(path, {}, method);
      const policy = String(headers['content-security-policy']);
      expect(policy, path).toContain("default-src 'none'");
      expect(policy, path).toContain("script-src 'self';");
      expect(policy, path).not.toContain('unsafe');
      expect(headers, path).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      });
      expect(headers['permissions-policy'], path).toContain('camera=()');
      expect(headers['strict-transport-security'], path).toBeUndefined();
    }
  });

  it('let only searching compile WebAssembly, and give a picture nothing', async () => {
    const ask = await serve(siteOnAir().siteDir);
    const policy = async (path: string) => String((await ask(path)).headers['content-security-policy']);
    expect(await policy('/zoeken/')).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(await policy('/pagefind/pagefind-worker.js')).toContain("'wasm-unsafe-eval'");
    expect(await policy('/media/logo.svg')).toBe("default-src 'none'; sandbox");
  });

  it('promise https only behind TLS', async () => {
    const ask = await serve(siteOnAir().siteDir, true);
    expect((await ask('/')).headers['strict-transport-security']).toContain('max-age=31536000');
  });
});
