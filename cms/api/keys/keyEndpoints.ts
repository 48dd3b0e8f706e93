import { type Endpoint, NotFound, type PayloadRequest } from 'payload';
import { isBeheerder } from '../../access/access.ts';
import { requireConfirmed } from '../../access/confirm/confirmed.ts';
import { refusal } from '../../access/refusal.ts';
import { logAccountEvent } from '../../log/accountEvents.ts';
import { expiryProblem } from './expiry.ts';
import { hashOf, hintOf, newKey } from './key.ts';

const NO_STORE = { 'Cache-Control': 'no-store' };

/**
 * POST /api/koppelingen/:id/sleutel: makes a new key; the one before it stops working at once. Answers
 * `{"key", "hint"}` with 201, and never again: only its hash is kept. 401, 403, 404; 400 when the koppeling has
 * no last day that is still to come.
 */
export const makeKeyEndpoint: Endpoint = {
  path: '/:id/sleutel',
  method: 'post',
  handler: async (req) => {
    const koppeling = await koppelingOf(req);
    requireConfirmed(req);
    const wrong = expiryProblem(koppeling.expiresAt, new Date());
    if (wrong) throw refusal(`${wrong} Sla de koppeling daarna op.`, 400);
    const key = newKey();
    const hint = hintOf(key);
    await req.payload.update({
      collection: 'koppelingen',
      id: koppeling.id,
      data: {
        keyHash: hashOf(key),
        keyHint: hint,
        keyMadeAt: new Date().toISOString(),
        revokedAt: null,
        warnedAt: null,
        lastUsed: null,
      },
      depth: 0,
      req,
    });
    logAccountEvent(req.payload, 'key made', { koppeling: String(koppeling.id), by: req.user?.id });
    return Response.json({ key, hint }, { status: 201, headers: NO_STORE });
  },
};

/** POST /api/koppelingen/:id/intrekken: the key stops working at once, for good. 200; 401, 403, 404. */
export const revokeKeyEndpoint: Endpoint = {
  path: '/:id/intrekken',
  method: 'post',
  handler: async (req) => {
    const koppeling = await koppelingOf(req);
    const revokedAt = koppeling.revokedAt ?? new Date().toISOString();
    await req.payload.update({
      collection: 'koppelingen',
      id: koppeling.id,
      data: { revokedAt },
      depth: 0,
      req,
    });
    logAccountEvent(req.payload, 'key taken back', { koppeling: String(koppeling.id), by: req.user?.id });
    return Response.json({ revokedAt }, { headers: NO_STORE });
  },
};

async function koppelingOf(req: PayloadRequest) {
  if (!req.user) throw refusal('Log in om sleutels te beheren.', 401);
  if (!isBeheerder(req.user)) throw refusal('Alleen een beheerder mag sleutels maken en intrekken.', 403);
  try {
    return await req.payload.findByID({
      collection: 'koppelingen',
      id: String(req.routeParams?.id ?? ''),
      depth: 0,
      req,
    });
  } catch (error) {
    if (error instanceof NotFound) throw refusal('Deze koppeling bestaat niet meer.', 404);
    throw error;
  }
}
