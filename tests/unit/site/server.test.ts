import { rmSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, brotliDecompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { buildDir, contentsOf, switchTo, writeBuildInfo } from '../../../site/publish/builds.ts';
import { createSiteServer } from '../../../site/server/server.ts';
import { finishedBuild, pageOf, put, tempSiteDir } from './support/builds.ts';

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

type Ask = (path: string, headers?: Record<string, string>, method?: string) => Promise<Answer>;

async function serve(siteDir: string, behindTls = false): Promise<Ask> {
  const server = createSiteServer({ siteDir, behindTls });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  // node:http and not fetch: fetch tidies "..", unpacks bodies and follows redirects.
  return (path, headers = {}, method = 'GET') =>
    new Promise((resolve, reject) => {
      httpRequest({ host: '127.0.0.1', port, path, headers, method }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts),
          }),
        );
      })
        .on('error', reject)
        .end();
    });
}

/** A site on air with one build, packed as publish() does. */
function siteOnAir(): { siteDir: string; publicDir: string } {
  const siteDir = tempSiteDir();
  const publicDir = finishedBuild(siteDir, 'a');
  for (const [file, text] of [
    ['index.html', pageOf('a')],
    ['404.html', 'niet gevonden a'],
  ] as const) {
    put(publicDir, `${file}.br`, brotliCompressSync(text));
    put(publicDir, `${file}.gz`, gzipSync(text));
  }
  put(publicDir, '.well-known/security.txt', 'Contact: mailto:a@b.nl\n');
  put(publicDir, '.geheim', 'geheim');
  put(publicDir, 'media/logo.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  put(publicDir, 'zoeken/index.html', 'zoeken');
  put(publicDir, 'pagefind/pagefind-worker.js', 'x');
  put(siteDir, 'secret.txt', 'geheim');
  switchTo(siteDir, 'a');
  return { siteDir, publicDir };
}

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

describe('a switch', () => {
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

  it('before the first build there is a calm page with status 503, and then the site', async () => {
    const siteDir = tempSiteDir();
    const ask = await serve(siteDir);
    const early = await ask('/');
    expect([early.status, early.headers['retry-after']]).toEqual([503, '10']);
    expect(early.body.toString()).toContain('De site komt er zo aan');
    finishedBuild(siteDir, 'a');
    switchTo(siteDir, 'a');
    await pause(150);
    expect((await ask('/')).status).toBe(200);
  });

  it('under load never gives an error, nor a page that is half old and half new', async () => {
    const { siteDir } = siteOnAir();
    const ids = ['a', 'b', 'c', 'd', 'e'];
    for (const id of ids.slice(1)) finishedBuild(siteDir, id);
    const ask = await serve(siteDir);
    const seen = new Set<string>();
    let busy = true;
    const visitor = async () => {
      while (busy) {
        const { status, body } = await ask('/hulp/brief/');
        const page = body.toString();
        const id = /<title>(.*?)<\/title>/.exec(page)?.[1] ?? '?';
        expect(status).toBe(200);
        expect(page).toBe(pageOf(id));
        seen.add(id);
      }
    };
    const visitors = Array.from({ length: 8 }, visitor);
    for (const id of ids) {
      switchTo(siteDir, id);
      await pause(200);
    }
    busy = false;
    await Promise.all(visitors);
    expect([...seen]).toEqual(ids);
  });

  it('still has the style of a page that was opened just before', async () => {
    const { siteDir } = siteOnAir();
    const ask = await serve(siteDir);
    await ask('/');
    finishedBuild(siteDir, 'b');
    switchTo(siteDir, 'b');
    await pause(150);
    expect((await ask('/')).body.toString()).toBe(pageOf('b'));
    const old = await ask('/_astro/style.a.css');
    expect([old.status, old.body.toString()]).toEqual([200, 'body{--build:"a"}']);
  });

  it('to a build that cannot be opened leaves the old one up', async () => {
    const { siteDir } = siteOnAir();
    const ask = await serve(siteDir);
    await ask('/');
    const broken = finishedBuild(siteDir, 'b');
    rmSync(broken, { recursive: true });
    switchTo(siteDir, 'b');
    await pause(150);
    expect((await ask('/')).body.toString()).toBe(pageOf('a'));
  });

  it('to a build of which a file went missing later shows the newest that is whole, also at a start', async () => {
    const { siteDir } = siteOnAir();
    const folder = finishedBuild(siteDir, 'b');
    const info = { id: 'b', builtAt: '', sourceHash: '', pages: 2, contents: contentsOf(folder) };
    writeBuildInfo(siteDir, info);
    switchTo(siteDir, 'b');
    rmSync(`${folder}/hulp`, { recursive: true });
    const ask = await serve(siteDir);
    expect((await ask('/')).body.toString()).toBe(pageOf('a'));
    finishedBuild(siteDir, 'c');
    switchTo(siteDir, 'c');
    await pause(150);
    expect((await ask('/')).body.toString()).toBe(pageOf('c'));
  });

  it('to a build whose mark of completion was lost shows the newest that is whole', async () => {
    const { siteDir } = siteOnAir();
    finishedBuild(siteDir, 'b');
    switchTo(siteDir, 'b');
    rmSync(`${buildDir(siteDir, 'b')}/build.json`);
    const ask = await serve(siteDir);
    expect((await ask('/')).body.toString()).toBe(pageOf('a'));
  });

  it('is made again when the files go away under our hands: one visitor at most sees nothing', async () => {
    const { siteDir } = siteOnAir();
    const folder = finishedBuild(siteDir, 'b');
    switchTo(siteDir, 'b');
    const ask = await serve(siteDir);
    expect((await ask('/')).body.toString()).toBe(pageOf('b'));
    rmSync(folder, { recursive: true });
    await ask('/').catch(() => undefined);
    await pause(150);
    expect((await ask('/')).body.toString()).toBe(pageOf('a'));
  });
});
