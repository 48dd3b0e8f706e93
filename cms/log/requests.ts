import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Payload } from 'payload';

const ID_HEADER = 'X-Request-Id';
/** What a proxy may hand us as the id of a request; anything else is replaced. */
const GIVEN_ID = /^[\w-]{8,64}$/;
/** Asked every few seconds by machines, and files of a page: only of use to who looks for something. */
const QUIET = new Set(['/api/leeft', '/api/gereed', '/api/metingen', '/_next']);
const FAULT = 500;

/** Gives a request an id, the proxy's when it has one, and tells it in the answer. */
export function nameRequest(request: IncomingMessage, response: ServerResponse): void {
  const given = request.headers[ID_HEADER.toLowerCase()];
  const id = typeof given === 'string' && GIVEN_ID.test(given) ? given : randomUUID();
  if (!response.headersSent) response.setHeader(ID_HEADER, id);
}

export interface AnsweredRequest {
  method: string;
  /** The pattern of the address: no ids, no query. */
  route: string;
  status: number;
  seconds: number;
}

/** One line for a request that was answered; nothing of who asked, for which document, or what was in it. */
export function logRequest(
  { logger }: Pick<Payload, 'logger'>,
  response: Pick<ServerResponse, 'getHeader'>,
  { method, route, status, seconds }: AnsweredRequest,
): void {
  const level = status >= FAULT ? 'warn' : QUIET.has(route) ? 'debug' : 'info';
  const ms = Math.round(seconds * 10_000) / 10;
  logger[level]({ method, route, status, ms, requestId: response.getHeader(ID_HEADER), msg: 'request' });
}
