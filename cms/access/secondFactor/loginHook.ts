import {
  APIError,
  type CollectionAfterDeleteHook,
  type CollectionBeforeLoginHook,
  type Payload,
  type RequestContext,
} from 'payload';
import { logAccountEvent } from '../../log/accountEvents.ts';
import { refusal } from '../refusal.ts';
import type { Verdict } from './judge.ts';
import { removeFactor, tryCode } from './store.ts';

export const LOCKED_MESSAGE = 'Te veel verkeerde codes. Wacht tien minuten en probeer het dan opnieuw.';

export const UNREADABLE_MESSAGE =
  'Uw tweede stap werkt niet meer. Vraag een beheerder om hem uit te zetten. Daarna zet u hem opnieuw aan.';

const MESSAGES: Record<Exclude<Verdict, 'goed'>, string> = {
  leeg: 'Vul ook de code uit uw app in.',
  fout: 'Deze code klopt niet of is al gebruikt. Wacht op de volgende code en probeer het nog eens.',
  'op slot': LOCKED_MESSAGE,
  onleesbaar: UNREADABLE_MESSAGE,
};

/** Only our own server code can put these in a request's context; nothing a client sends ends up there. */
const ONLY_PASSWORD = 'luchtpostOnlyPassword';
const NO_LOGIN = 'luchtpostResetWithoutLogin';

/** For a password reset whose session is thrown away: nobody comes in by it, so nobody is asked for a code. */
export const RESET_WITHOUT_LOGIN = { [NO_LOGIN]: true };

export const isResetWithoutLogin = (context: RequestContext): boolean => Boolean(context[NO_LOGIN]);

class PasswordIsRight extends Error {}

/** The answer that makes the login screen ask for the code; `errors[].path` puts the sentence beside the field. */
function askForCode(verdict: Exclude<Verdict, 'goed'>): APIError {
  const message = MESSAGES[verdict];
  const data = { secondFactor: verdict, errors: [{ path: 'code', message }] };
  return new APIError(message, verdict === 'op slot' ? 429 : 401, data, true);
}

/**
 * The right password is not enough for an account with a second factor. Every way to a session runs this hook:
 * logging in over REST, from our own code, and the session that a password reset would give.
 * @throws 401 without the right code, 429 after too many wrong ones
 */
export const requireSecondFactor: CollectionBeforeLoginHook = async ({ context, req, user }) => {
  if (context[ONLY_PASSWORD]) throw new PasswordIsRight();
  if (isResetWithoutLogin(context)) return user;
  const verdict = await tryCode(
    req.payload,
    String(user.id),
    (req.data as { code?: unknown } | undefined)?.code,
  );
  if (verdict === 'uit' || verdict === 'goed') return user;
  throw askForCode(verdict);
};

/**
 * Whether this is the password of an account that is not locked. Payload's own login judges it, so wrong ones count for
 * its lock; no session comes of it.
 */
export async function isPasswordOf(payload: Payload, email: string, password: unknown): Promise<boolean> {
  try {
    await payload.login({
      collection: 'gebruikers',
      data: { email, password: typeof password === 'string' ? password : '' },
      context: { [ONLY_PASSWORD]: true },
    });
    return false;
  } catch (error) {
    return error instanceof PasswordIsRight;
  }
}

/**
 * Asks for the password of somebody who is logged in already, before something that a passer-by at an open screen
 * must not do.
 * @throws 400 for a wrong password
 */
export async function askPasswordAgain(
  payload: Payload,
  { email, id }: { email: string; id: string },
  password: unknown,
  wrong = 'Dit wachtwoord klopt niet.',
): Promise<void> {
  if (await isPasswordOf(payload, email, password)) return;
  logAccountEvent(payload, 'password asked again, refused', { account: id });
  throw refusal(wrong, 400);
}

/** A user that is removed leaves no second factor behind. */
export const forgetSecondFactor: CollectionAfterDeleteHook = async ({ id, req }) => {
  await removeFactor(req.payload, String(id));
};
