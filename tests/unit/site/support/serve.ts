import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { onTestFinished } from 'vitest';
import { switchTo } from '../../../../site/publish/builds.ts';
import { createSiteServer } from '../../../../site/server/server.ts';
import { finishedBuild, pageOf, put, tempSiteDir } from './builds.ts';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export type Ask = (path: string, headers?: Record<string, string>, method?: string) => Promise<Answer>;

/** A server on 127.0.0.1 for as long as the test runs. @returns asks it */
export async function serve(siteDir: string, behindTls = false): Promise<Ask> {
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
export function siteOnAir(): { siteDir: string; publicDir: string } {
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
