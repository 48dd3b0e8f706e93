import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a registry knows of a hole in a package. */
export interface KnownHole {
  id: number;
  url: string;
  title: string;
  severity: string;
  vulnerable_versions: string;
}

const AUDIT = '/-/npm/v1/security/advisories/bulk';

/**
 * A registry of packages on this machine, as far as `npm audit` asks it: which holes are known, and which versions are
 * there.
 * @param holes  by package; undefined for a registry that has no such service
 * @param versions  of each package
 */
export async function startRegistry(
  holes: Record<string, KnownHole[]> | undefined,
  versions: Record<string, string[]> = {},
): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    request.resume();
    const answer = (status: number, body: unknown) =>
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
    if (request.url === AUDIT) {
      if (holes) answer(200, holes);
      else response.writeHead(405, { Allow: 'GET,HEAD' }).end();
      return;
    }
    const name = decodeURIComponent((request.url ?? '').slice(1));
    const known = versions[name];
    if (!known) return void answer(404, {});
    answer(200, {
      name,
      'dist-tags': { latest: known.at(-1) },
      versions: Object.fromEntries(known.map((version) => [version, { name, version, dist: {} }])),
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
