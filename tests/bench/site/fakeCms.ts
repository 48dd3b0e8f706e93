import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers the site's loaders as the CMS does, out of memory: what is timed is the site. */
export async function fakeCms(
  kennisbank: Record<string, unknown>[],
): Promise<{ url: string; server: Server }> {
  const organisatie = { name: 'gemeente Voorbeeld', phone: '14 099', openingHours: [], contacts: [] };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://cms');
    const limit = Number(url.searchParams.get('limit') ?? 10);
    const from = (Number(url.searchParams.get('page') ?? 1) - 1) * limit;
    const all = url.pathname === '/api/kennisbank' ? kennisbank : [];
    const answer = url.pathname.startsWith('/api/globals/')
      ? organisatie
      : { docs: all.slice(from, from + limit), hasNextPage: from + limit < all.length };
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
