import type { Payload } from 'payload';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { faultOfAddress } from '../../endpoints/request/address.ts';
import { dutchErrors } from '../../endpoints/request/dutchErrors.ts';
import { Problem } from '../../endpoints/request/problem.ts';
import { readBody } from '../../endpoints/request/readBody.ts';
import { UnknownFields } from '../../letters/fill/prepareLetter.ts';
import { PdfUnavailable } from '../../letters/render/pdfUnavailable.ts';
import { checkKey, type KeyHolder } from '../keys/checkKey.ts';
import { rightWords } from '../keys/rights.ts';
import { cachedJson } from './answer.ts';
import { API_BASE, API_VERSION, REQUESTS_PER_MINUTE } from './limits.ts';
import { type Contact, openApiDocument } from './openapi.ts';
import type { Operation } from './operation.ts';
import { OPERATIONS } from './operations/index.ts';
import { problemResponse } from './problemResponse.ts';

const DOCUMENT_PATH = '/openapi.json';
/** The description changes with a new release only. */
const DOCUMENT_CACHE = 'public, max-age=3600';
const WINDOW_SECONDS = 60;
const NO_SUCH_ADDRESS = 'Dit adres is er niet.';

const limiter = new RateLimiterMemory({ points: REQUESTS_PER_MINUTE, duration: WINDOW_SECONDS });

/** In every answer, as the NL API Design Rules (2.1) ask. */
const HEADERS: Record<string, string> = {
  'API-Version': API_VERSION,
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/**
 * Answers one request to /api/v1. No session, no cookie: only the key counts.
 * @returns always a Response; what went wrong is a problem (RFC 9457)
 */
export async function answer(request: Request, payload: Payload): Promise<Response> {
  let response: Response;
  try {
    response = await route(request, payload);
  } catch (error) {
    const problem = problemOf(error);
    if (problem) response = problemResponse(problem);
    else {
      // The error itself may quote what was sent, so it is not logged; its kind and place are.
      const { name, stack } = error instanceof Error ? error : new Error('unknown');
      const place = stack
        ?.split('\n')
        .find((line) => line.trimStart().startsWith('at '))
        ?.trim();
      payload.logger.error({ msg: 'API v1: an unexpected error', name, place });
      response = problemResponse(
        new Problem(500, 'Er ging bij ons iets mis. Probeer het later nog een keer.'),
      );
    }
  }
  for (const [name, value] of Object.entries(HEADERS)) {
    if (!response.headers.has(name)) response.headers.set(name, value);
  }
  return request.method === 'HEAD' ? new Response(null, response) : response;
}

/** What the caller can be told of an error; undefined when nobody foresaw it. */
function problemOf(error: unknown): Problem | undefined {
  if (error instanceof Problem) return error;
  if (error instanceof UnknownFields) return new Problem(422, error.message);
  if (error instanceof PdfUnavailable) return new Problem(501, error.message);
  return undefined;
}

async function route(request: Request, payload: Payload): Promise<Response> {
  const url = new URL(request.url);
  const path = url.pathname.slice(API_BASE.length);
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  if (faultOfAddress(path)) throw new Problem(404, NO_SUCH_ADDRESS);
  if (path === DOCUMENT_PATH) return document(request, payload, method);

  const matches = OPERATIONS.flatMap((operation) => {
    const params = paramsOf(operation.path, path);
    return params ? [{ operation, params }] : [];
  });
  if (matches.length === 0) throw new Problem(404, NO_SUCH_ADDRESS);
  const allow = [...new Set([...matches.map(({ operation }) => operation.method), 'OPTIONS'])].join(', ');
  if (method === 'OPTIONS') return new Response(null, { status: 204, headers: { Allow: allow } });
  const match = matches.find(({ operation }) => operation.method === method);
  if (!match) throw new Problem(405, `Hier kan alleen: ${allow}.`, { headers: { Allow: allow } });

  const { operation, params } = match;
  const holder = await allowed(request, payload, operation);
  const query = operation.query ? readQuery(operation.query, url) : undefined;
  const body = operation.body && (await readBody(request, operation.body.schema, operation.body.maxBytes));
  return operation.handle({ payload, request, params, query, body, holder });
}

/** The key may ask this, and does not ask too much. @throws Problem 401, 403, 429 */
async function allowed(
  request: Request,
  payload: Payload,
  { right }: Operation,
): Promise<KeyHolder | undefined> {
  if (!right) return undefined;
  const check = await checkKey(payload, request.headers);
  if ('refused' in check) {
    throw new Problem(401, check.refused, { headers: { 'WWW-Authenticate': 'Bearer realm="Luchtpost"' } });
  }
  try {
    await limiter.consume(check.holder.id);
  } catch (refusal) {
    const seconds = Math.max(
      1,
      Math.ceil(((refusal as { msBeforeNext?: number }).msBeforeNext ?? 60_000) / 1000),
    );
    throw new Problem(
      429,
      `Dit zijn er meer dan ${REQUESTS_PER_MINUTE} in een minuut. Wacht ${seconds} seconden.`,
      {
        headers: { 'Retry-After': String(seconds) },
      },
    );
  }
  if (!check.holder.rights?.includes(right)) {
    throw new Problem(
      403,
      `Deze sleutel heeft het recht ‘${rightWords(right)}’ niet. Vraag het de beheerder.`,
    );
  }
  return check.holder;
}

function readQuery(schema: NonNullable<Operation['query']>, url: URL): unknown {
  const parsed = schema.safeParse(Object.fromEntries(url.searchParams));
  if (parsed.success) return parsed.data;
  const errors = dutchErrors(parsed.error, 'query');
  throw new Problem(400, 'Het adres klopt niet: er is iets mis met wat achter het vraagteken staat.', {
    errors,
  });
}

/** The description is for everybody, also for a page on another site. */
async function document(request: Request, payload: Payload, method: string): Promise<Response> {
  const cors = { 'Access-Control-Allow-Origin': '*' };
  const allow = 'GET, OPTIONS';
  if (method === 'OPTIONS') {
    const headers = { Allow: allow, ...cors, 'Access-Control-Allow-Methods': 'GET' };
    return new Response(null, { status: 204, headers });
  }
  if (method !== 'GET') throw new Problem(405, `Hier kan alleen: ${allow}.`, { headers: { Allow: allow } });
  const response = cachedJson(request, openApiDocument(await contactOf(payload)), DOCUMENT_CACHE);
  response.headers.set('Access-Control-Allow-Origin', '*');
  response.headers.delete('Vary');
  return response;
}

async function contactOf(payload: Payload): Promise<Contact> {
  const { name, email, website } = await payload.findGlobal({ slug: 'organisatie', depth: 0 });
  const url = website && URL.canParse(website) ? website : undefined;
  return { name, ...(email && { email }), ...(url && { url }) };
}

/** The parts of a path that stand where the pattern has `{names}`; undefined when it is another path. */
function paramsOf(pattern: string, path: string): Record<string, string> | undefined {
  const [wanted, given] = [pattern.split('/'), path.split('/')];
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const found = given[index] ?? '';
    if (!part.startsWith('{')) {
      if (part !== found) return undefined;
      continue;
    }
    const value = decoded(found);
    if (!value) return undefined;
    params[part.slice(1, -1)] = value;
  }
  return params;
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
