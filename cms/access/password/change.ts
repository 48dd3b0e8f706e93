import {
  type CollectionAfterChangeHook,
  type CollectionBeforeOperationHook,
  type Endpoint,
  NotFound,
  type PayloadRequest,
} from 'payload';
import { bodyOf } from '../../letters/workflow/answers.ts';
import { logAccountEvent } from '../../log/accountEvents.ts';
import { isBeheerder, isPerson } from '../access.ts';
import { requireConfirmed } from '../confirm/confirmed.ts';
import { mailAboutAccount } from '../mailAboutAccount.ts';
import { refusal } from '../refusal.ts';
import { askPasswordAgain } from '../secondFactor/loginHook.ts';
import { SAME_PASSWORD } from './given.ts';
import { inOneSentence } from './rules.ts';

/** Only our own server code can put these in a request's context; nothing a client sends ends up there. */
const ASKED = 'luchtpostAskedCurrentPassword';
const CHANGED = 'luchtpostPasswordChanged';

const USE_THE_BUTTON =
  'Wijzig een wachtwoord met de knop in het account. Bij uw eigen account vullen wij daar ook uw huidige wachtwoord in.';

const ONLY_BEHEERDER = 'Alleen een beheerder geeft een collega een nieuw wachtwoord.';

const asksNewPassword = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && Boolean((data as { password?: unknown }).password);

const isOwn = ({ user }: PayloadRequest, id: unknown): boolean =>
  isPerson(user) && String(user?.id) === String(id);

/**
 * Whoever is logged in changes a password through the endpoints below, one at a time: one's own with the current one, a
 * colleague's as a beheerder. Our own scripts, which nobody is logged in for, may do what they do.
 * @throws 400, and 403 for who has no such button
 */
export const guardPasswordChange: CollectionBeforeOperationHook = ({ args, context, operation, req }) => {
  const { data, id } = args as { data?: unknown; id?: number | string };
  if (operation !== 'update' || !asksNewPassword(data)) return args;
  if (req.user && !context[ASKED]) {
    const hasButton = id === undefined || isOwn(req, id) || isBeheerder(req.user);
    throw refusal(hasButton ? USE_THE_BUTTON : ONLY_BEHEERDER, hasButton ? 400 : 403);
  }
  context[CHANGED] = true;
  return args;
};

/** Tells the person that the password changed, so that somebody else's hand in it is noticed (ASVS 2.2.3). */
export const tellPasswordChanged: CollectionAfterChangeHook = async ({ context, doc, operation, req }) => {
  if (operation !== 'update' || !context[CHANGED]) return doc;
  delete context[CHANGED];
  const own = isOwn(req, doc.id);
  logAccountEvent(req.payload, own ? 'password changed' : 'password changed by another', {
    account: doc.id,
    ...(!own && { by: req.user?.id }),
  });
  await tellNewPassword(req, doc.id, own);
  return doc;
};

/** The mail itself; also for a password that was set by a mailed link. */
export async function tellNewPassword(
  { payload }: PayloadRequest,
  id: number | string,
  bySelf: boolean,
): Promise<void> {
  const { email } = await payload.findByID({ collection: 'gebruikers', id, depth: 0 });
  await mailAboutAccount(payload, email, bySelf ? 'wachtwoord' : 'wachtwoord door ander');
}

/** The new password of a request. @throws 400 without one */
async function newPasswordOf(req: PayloadRequest): Promise<{ current?: unknown; password: string }> {
  const { current, password } = (await bodyOf(req)) as { current?: unknown; password?: unknown };
  if (typeof password !== 'string' || !password) throw refusal('Vul een nieuw wachtwoord in.', 400);
  return { current, password };
}

async function setPassword(req: PayloadRequest, id: number | string, password: string): Promise<Response> {
  const passwordGivenAt = isOwn(req, id) ? null : new Date().toISOString();
  try {
    await req.payload.update({
      collection: 'gebruikers',
      id: String(id),
      data: { password, passwordGivenAt },
      context: { [ASKED]: true },
      overrideAccess: true,
      req,
    });
  } catch (error) {
    if (error instanceof NotFound) throw refusal('Deze gebruiker bestaat niet (meer).', 404);
    throw inOneSentence(error);
  }
  return Response.json({ message: 'Het nieuwe wachtwoord is bewaard.' });
}

/**
 * POST /api/gebruikers/wachtwoord `{"current", "password"}`: a new password for one's own account. Other sessions end;
 * this one stays. 200; 400 for a wrong current password, and for a new one that is weak or the same, 401.
 */
const ownEndpoint: Endpoint = {
  path: '/wachtwoord',
  method: 'post',
  handler: async (req) => {
    const { user } = req;
    if (!isPerson(user) || !user) throw refusal('Log in om uw wachtwoord te wijzigen.', 401);
    const { current, password } = await newPasswordOf(req);
    const { email } = await req.payload.findByID({ collection: 'gebruikers', id: user.id, depth: 0 });
    const whose = { email, id: String(user.id) };
    await askPasswordAgain(req.payload, whose, current, 'Uw huidige wachtwoord klopt niet.');
    if (password === current) throw refusal(SAME_PASSWORD, 400);
    return setPassword(req, user.id, password);
  },
};

/**
 * POST /api/gebruikers/:id/wachtwoord `{"password"}`: a beheerder gives a colleague a new password, without the old one;
 * every session of the colleague ends, and the next one first asks for a password of their own (given.ts).
 * 200; 400 for a weak one and for one's own account, 401, 403 (also without the beheerder's own password), 404.
 */
const colleagueEndpoint: Endpoint = {
  path: '/:id/wachtwoord',
  method: 'post',
  handler: async (req) => {
    if (!isPerson(req.user)) throw refusal('Log in om een wachtwoord te wijzigen.', 401);
    if (!isBeheerder(req.user)) throw refusal(ONLY_BEHEERDER, 403);
    const id = String(req.routeParams?.id ?? '');
    if (isOwn(req, id)) throw refusal(USE_THE_BUTTON, 400);
    requireConfirmed(req);
    const { password } = await newPasswordOf(req);
    return setPassword(req, id, password);
  },
};

export const passwordEndpoints = [ownEndpoint, colleagueEndpoint];
