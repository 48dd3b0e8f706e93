import type {
  CollectionAfterChangeHook,
  CollectionBeforeOperationHook,
  Endpoint,
  PayloadRequest,
  RequestContext,
} from 'payload';
import { bodyOf } from '../../letters/workflow/answers.ts';
import { logAccountEvent } from '../../log/accountEvents.ts';
import { isPerson } from '../access.ts';
import { mailAboutAccount } from '../mailAboutAccount.ts';
import { refusal } from '../refusal.ts';
import { askPasswordAgain } from '../secondFactor/loginHook.ts';
import { inOneSentence } from './rules.ts';

/** Only our own server code can put these in a request's context; nothing a client sends ends up there. */
const ASKED = 'luchtpostAskedCurrentPassword';
const CHANGED = 'luchtpostPasswordChanged';

const USE_THE_BUTTON =
  'Wijzig uw eigen wachtwoord met de knop “Wijzig uw wachtwoord” in uw account. Daar vullen wij ook uw huidige wachtwoord bij in.';
const ONE_BY_ONE = 'Geef elke collega een eigen wachtwoord, één voor één.';

const asksNewPassword = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && Boolean((data as { password?: unknown }).password);

const isOwn = ({ user }: PayloadRequest, id: unknown): boolean =>
  isPerson(user) && String(user?.id) === String(id);

/**
 * One's own password changes through its endpoint below, which asks for the current one; a colleague's one at a time.
 * Our own scripts, which nobody is logged in for, may do what they do.
 * @throws 400
 */
export const guardPasswordChange: CollectionBeforeOperationHook = ({ args, context, operation, req }) => {
  const { data, id } = args as { data?: unknown; id?: number | string };
  if (operation !== 'update' || !asksNewPassword(data)) return args;
  if (req.user && id === undefined) throw refusal(ONE_BY_ONE, 400);
  if (isOwn(req, id) && !context[ASKED]) throw refusal(USE_THE_BUTTON, 400);
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

const asked = (): RequestContext => ({ [ASKED]: true });

/**
 * POST /api/gebruikers/wachtwoord `{"current", "password"}`: a new password for one's own account. Other sessions end;
 * this one stays. 200; 400 for a wrong current password or a weak new one, 401.
 */
export const changePasswordEndpoint: Endpoint = {
  path: '/wachtwoord',
  method: 'post',
  handler: async (req) => {
    const { user } = req;
    if (!isPerson(user) || !user) throw refusal('Log in om uw wachtwoord te wijzigen.', 401);
    const { current, password } = (await bodyOf(req)) as { current?: unknown; password?: unknown };
    if (typeof password !== 'string' || !password) throw refusal('Vul een nieuw wachtwoord in.', 400);
    const { email } = await req.payload.findByID({ collection: 'gebruikers', id: user.id, depth: 0 });
    await askPasswordAgain(
      req.payload,
      { email, id: String(user.id) },
      current,
      'Uw huidige wachtwoord klopt niet.',
    );
    try {
      await req.payload.update({
        collection: 'gebruikers',
        id: user.id,
        data: { password },
        context: asked(),
        overrideAccess: true,
        req,
      });
    } catch (error) {
      throw inOneSentence(error);
    }
    return Response.json({ message: 'Uw nieuwe wachtwoord is bewaard.' });
  },
};
