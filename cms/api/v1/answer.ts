import { createHash } from 'node:crypto';

/** JSON that is for this request only. */
export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } });

/**
 * JSON that a client may keep and ask after: 304 when it still has the same (RFC 9110, 13.1.2).
 * @param cacheControl  who may keep it and for how long
 */
export function cachedJson(
  request: Request,
  body: unknown,
  cacheControl: string,
  type = 'application/json',
): Response {
  const text = JSON.stringify(body);
  const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
  const headers = { ETag: tag, 'Cache-Control': cacheControl, Vary: 'Authorization' };
  const known = request.headers
    .get('if-none-match')
    ?.split(',')
    .map((each) => each.trim().replace(/^W\//, ''));
  if (known?.some((each) => each === tag || each === '*'))
    return new Response(null, { status: 304, headers });
  return new Response(text, { headers: { ...headers, 'Content-Type': type } });
}

/** May be kept by who asked, but asked after each time: a template can be withdrawn. */
export const PRIVATE = 'private, no-cache';
