import { type Endpoint, NotFound, type PayloadRequest } from 'payload';
import { renderSVG } from 'uqr';
import { bodyOf } from '../../letters/workflow/answers.ts';
import { logAccountEvent } from '../../log/accountEvents.ts';
import { isBeheerder, isPerson } from '../access.ts';
import { requireConfirmed } from '../confirm/confirmed.ts';
import { mailAboutAccount } from '../mailAboutAccount.ts';
import { refusal } from '../refusal.ts';
import type { Role } from '../roles.ts';
import { uriOf } from './codes.ts';
import { askPasswordAgain, LOCKED_MESSAGE, UNREADABLE_MESSAGE } from './loginHook.ts';
import { isRequiredFor } from './required.ts';
import { beginFactor, confirmFactor, factorOf, removeFactor, tryCode } from './store.ts';

const NO_STORE = { 'Cache-Control': 'no-store' };
const WRONG_CODE =
  'Deze code klopt niet. Kijk of de klok van uw telefoon goed staat en neem de volgende code.';

const REQUIRED = 'Voor uw rol is de tweede stap verplicht. U kunt hem niet uitzetten.';

interface Person {
  id: string;
  email: string;
  roles: Role[];
}

/** Whoever asks, a member of staff. @throws 401 for a visitor and for the key of another system */
async function ownAccount(req: PayloadRequest): Promise<Person> {
  if (!isPerson(req.user) || !req.user) throw refusal('Log in om uw account te beveiligen.', 401);
  return personOf(req, String(req.user.id));
}

async function personOf(req: PayloadRequest, id: string): Promise<Person> {
  try {
    const { email, roles } = await req.payload.findByID({ collection: 'gebruikers', id, depth: 0 });
    return { id, email, roles };
  } catch (error) {
    if (error instanceof NotFound) throw refusal('Deze gebruiker bestaat niet (meer).', 404);
    throw error;
  }
}

/**
 * GET /api/gebruikers/:id/tweede-stap: `{"on", "required", "since"?, "recoveryLeft"?}`, for the person and the
 * beheerder. 401, 403, 404.
 */
const stateEndpoint: Endpoint = {
  path: '/:id/tweede-stap',
  method: 'get',
  handler: async (req) => {
    const own = await ownAccount(req);
    const id = String(req.routeParams?.id ?? '');
    if (id !== own.id && !isBeheerder(req.user)) {
      throw refusal('Alleen een beheerder ziet dit van een collega.', 403);
    }
    const { roles } = id === own.id ? own : await personOf(req, id);
    const factor = await factorOf(req.payload, id);
    const required = await isRequiredFor(req.payload, roles);
    return Response.json({ on: Boolean(factor), required, ...factor }, { headers: NO_STORE });
  },
};

/**
 * POST /api/gebruikers/tweede-stap/begin `{"password"}`: a secret for one's own authenticator app, as words, link and
 * QR picture; it does nothing until it is confirmed. 201; 400 wrong password, 401, 409 when it is on already.
 */
const beginEndpoint: Endpoint = {
  path: '/tweede-stap/begin',
  method: 'post',
  handler: async (req) => {
    const { email, id } = await ownAccount(req);
    await askPasswordAgain(req.payload, { email, id }, (await bodyOf(req)).password);
    const secret = await beginFactor(req.payload, id);
    if (!secret) throw refusal('De tweede stap staat al aan.', 409);
    const uri = uriOf(secret, email);
    const picture = `data:image/svg+xml,${encodeURIComponent(renderSVG(uri))}`;
    return Response.json({ secret, uri, picture }, { status: 201, headers: NO_STORE });
  },
};

/**
 * POST /api/gebruikers/tweede-stap/bevestig `{"code"}`: turns it on. Answers `{"recoveryCodes"}`, this once. Other
 * sessions of the account end: they came in with a password alone. 400 wrong code, 401.
 */
const confirmEndpoint: Endpoint = {
  path: '/tweede-stap/bevestig',
  method: 'post',
  handler: async (req) => {
    const { email, id } = await ownAccount(req);
    const recoveryCodes = await confirmFactor(req.payload, id, (await bodyOf(req)).code);
    if (!recoveryCodes) {
      logAccountEvent(req.payload, 'second step failed', { account: id, reason: 'wrong code' });
      throw refusal(WRONG_CODE, 400);
    }
    logAccountEvent(req.payload, 'second step set up', { account: id });
    await endOtherSessions(req, id);
    await mailAboutAccount(req.payload, email, 'aan');
    return Response.json({ recoveryCodes }, { headers: NO_STORE });
  },
};

/** POST /api/gebruikers/tweede-stap/uit `{"code"}`: turns one's own off. 400 wrong code, 401, 403 when required, 429. */
const offEndpoint: Endpoint = {
  path: '/tweede-stap/uit',
  method: 'post',
  handler: async (req) => {
    const { email, id, roles } = await ownAccount(req);
    if (await isRequiredFor(req.payload, roles)) throw refusal(REQUIRED, 403);
    const verdict = await tryCode(req.payload, id, (await bodyOf(req)).code);
    if (verdict === 'onleesbaar') throw refusal(UNREADABLE_MESSAGE, 400);
    if (verdict !== 'goed' && verdict !== 'uit') {
      const locked = verdict === 'op slot';
      const reason = locked ? 'code locked' : 'wrong code';
      logAccountEvent(req.payload, 'second step failed', { account: id, reason });
      throw locked ? refusal(LOCKED_MESSAGE, 429) : refusal(WRONG_CODE, 400);
    }
    await removeFactor(req.payload, id);
    logAccountEvent(req.payload, 'second step removed', { account: id });
    await mailAboutAccount(req.payload, email, 'uit');
    return Response.json({ on: false }, { headers: NO_STORE });
  },
};

/**
 * POST /api/gebruikers/:id/tweede-stap/wis: a beheerder takes it from a colleague who lost phone and codes; the
 * password stays needed. One's own asks for a code (`…/uit`). 400, 401, 403, 404.
 */
const resetEndpoint: Endpoint = {
  path: '/:id/tweede-stap/wis',
  method: 'post',
  handler: async (req) => {
    const own = await ownAccount(req);
    if (!isBeheerder(req.user))
      throw refusal('Alleen een beheerder zet de tweede stap van een collega uit.', 403);
    const colleague = await personOf(req, String(req.routeParams?.id ?? ''));
    if (colleague.id === own.id) throw refusal('Zet uw eigen tweede stap uit met een code.', 400);
    requireConfirmed(req);
    await removeFactor(req.payload, colleague.id);
    logAccountEvent(req.payload, 'second step taken away by another', { account: colleague.id, by: own.id });
    await mailAboutAccount(req.payload, colleague.email, 'gewist');
    return Response.json({ on: false }, { headers: NO_STORE });
  },
};

async function endOtherSessions(req: PayloadRequest, id: string): Promise<void> {
  const user = await req.payload.db.findOne<{ id: string; sessions?: { id: string }[] }>({
    collection: 'gebruikers',
    where: { id: { equals: id } },
  });
  const current = (req.user as { _sid?: string } | null)?._sid;
  const sessions = (user?.sessions ?? []).filter((session) => session.id === current);
  await req.payload.db.updateOne({ collection: 'gebruikers', id, data: { sessions } });
}

export const secondFactorEndpoints = [
  stateEndpoint,
  beginEndpoint,
  confirmEndpoint,
  offEndpoint,
  resetEndpoint,
];
