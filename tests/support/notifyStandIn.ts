import { createHmac, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A letter that the stand-in has. */
export interface StoodLetter {
  id: string;
  reference: string;
  status: string;
  pdf: Buffer;
}

/** How the stand-in answers a letter. */
export type Mood = 'takes' | 'refuses' | 'no-key' | 'busy' | 'falls-over' | 'never-answers' | 'leads-away';

const REFUSALS: Partial<Record<Mood, number>> = { refuses: 400, 'no-key': 403, busy: 429, 'falls-over': 500 };

/**
 * The HTTP interface of GOV.UK Notify as far as letters need it, on this machine: it checks the token as the service
 * does, takes precompiled letters and finds them by reference.
 */
export async function notifyStandIn() {
  const serviceId = randomUUID();
  const secret = randomUUID();
  const letters: StoodLetter[] = [];
  const standIn = { letters, mood: 'takes' as Mood, asked: 0, posted: 0 };

  const server = createServer(async (request, response) => {
    const answer = (status: number, body: object, headers: Record<string, string> = {}) => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(JSON.stringify(body));
    };
    const refuse = (status: number) =>
      answer(status, { status_code: status, errors: [{ error: 'Refused', message: 'not today' }] });
    if (!isSigned(request.headers.authorization, serviceId, secret)) return refuse(403);
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (request.method === 'GET' && url.pathname === '/v2/notifications') {
      standIn.asked += 1;
      const wanted = url.searchParams.get('reference');
      const found = letters.filter(({ reference }) => reference === wanted);
      const notifications = found.map(({ id, reference, status }) => ({
        id,
        reference,
        status,
        type: 'letter',
      }));
      return answer(200, { notifications, links: {} });
    }
    if (request.method !== 'POST' || url.pathname !== '/v2/notifications/letter') return refuse(404);
    standIn.posted += 1;
    const { reference, content } = JSON.parse(await textOf(request)) as {
      reference: string;
      content: string;
    };
    if (standIn.mood === 'never-answers') return;
    if (standIn.mood === 'leads-away') return answer(302, {}, { location: '/v2/elsewhere' });
    const refusal = REFUSALS[standIn.mood];
    if (refusal) return refuse(refusal);
    const id = randomUUID();
    letters.push({ id, reference, status: 'accepted', pdf: Buffer.from(content, 'base64') });
    answer(201, { id, reference, postage: 'second' });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(standIn, {
    config: { url: `http://127.0.0.1:${port}`, key: `proef-${serviceId}-${secret}` },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  });
}

/** A JSON web token, signed with the secret of the key and named after its service. */
function isSigned(header: string | undefined, serviceId: string, secret: string): boolean {
  const [head = '', claims = '', signature] = (header ?? '').replace('Bearer ', '').split('.');
  const expected = createHmac('sha256', secret).update(`${head}.${claims}`).digest('base64url');
  if (signature !== expected) return false;
  const { iss } = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')) as { iss: string };
  return iss === serviceId;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
