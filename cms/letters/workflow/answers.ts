import type { PayloadRequest } from 'payload';
import { rolesOf } from '../../access/access.ts';
import { mayDo } from '../../access/matrix.ts';
import { refusal } from '../../access/refusal.ts';
import type { Brieven } from '../../payload-types.ts';

/** Longest reason that is kept; in characters. */
const MAX_REASON = 2_000;

/**
 * The letter an endpoint is about, as its newest version stands.
 * @throws refusal 401 for who is not logged in, 403 for who may not read letters, 404 when it is gone
 */
export async function letterOf(req: PayloadRequest): Promise<Brieven> {
  if (!req.user) throw refusal('Log in om met deze brief te werken.', 401);
  if (!mayDo(rolesOf(req.user), 'brieven', 'read')) throw refusal('U mag deze brief niet zien.', 403);
  const letter = await req.payload.findByID({
    collection: 'brieven',
    id: String(req.routeParams?.id ?? ''),
    depth: 0,
    draft: true,
    disableErrors: true,
    req,
  });
  if (!letter) throw refusal('Deze brief bestaat niet meer.', 404);
  return letter;
}

/** The JSON a client sent. @throws refusal 400 when it is none */
export async function bodyOf(req: PayloadRequest): Promise<Record<string, unknown>> {
  try {
    const body: unknown = await req.json?.();
    if (body && typeof body === 'object' && !Array.isArray(body)) return body as Record<string, unknown>;
  } catch {
    // Not JSON: said below, with everything else that is no object.
  }
  throw refusal('Dit verzoek is niet te lezen.', 400);
}

/** A written reason, trimmed; empty when there is none. @throws refusal 400 when it is too long */
export function reasonIn(body: Record<string, unknown>): string {
  const reason = typeof body.reden === 'string' ? body.reden.trim() : '';
  if (reason.length > MAX_REASON) throw refusal(`Maak de reden korter dan ${MAX_REASON} tekens.`, 400);
  return reason;
}
