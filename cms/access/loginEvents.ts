import {
  AuthenticationError,
  type CollectionAfterErrorHook,
  type CollectionAfterLoginHook,
  type CollectionAfterLogoutHook,
  LockedAuth,
  type PayloadRequest,
} from 'payload';
import { logAccountEvent, type RefusalReason } from '../log/accountEvents.ts';
import { GIVEN_PASSWORD_ENDED } from './password/given.ts';
import type { Verdict } from './secondFactor/judge.ts';
import { isResetWithoutLogin } from './secondFactor/loginHook.ts';

const TOO_MANY = 429;

const REASON_OF_CODE: Record<Exclude<Verdict, 'goed'>, RefusalReason> = {
  leeg: 'code asked',
  fout: 'wrong code',
  'op slot': 'code locked',
  onleesbaar: 'second step unreadable',
};

interface Account {
  id: number | string;
  lockUntil?: string | null;
}

/** Whose address was typed; nothing of it goes on. */
async function accountTyped({ data, payload }: PayloadRequest): Promise<Account | null> {
  const email = (data as { email?: unknown } | undefined)?.email;
  if (typeof email !== 'string') return null;
  return payload.db.findOne<Account>({
    collection: 'gebruikers',
    where: { email: { equals: email.toLowerCase().trim() } },
  });
}

function reasonOf(error: unknown, account: Account | null): RefusalReason {
  const code = (error as { data?: { secondFactor?: Exclude<Verdict, 'goed'> } }).data?.secondFactor;
  if (code) return REASON_OF_CODE[code];
  if (error instanceof LockedAuth) return 'locked';
  if (error instanceof AuthenticationError) return account ? 'wrong password' : 'unknown account';
  if ((error as { message?: string }).message === GIVEN_PASSWORD_ENDED) return 'given password ended';
  return (error as { status?: number }).status === TOO_MANY ? 'too many tries' : 'incomplete';
}

/** Writes down a login that was refused, and that it was the one which locked the account. */
export const logRefusedLogin: CollectionAfterErrorHook = async ({ error, req }) => {
  if (!req.pathname?.endsWith('/login')) return;
  try {
    const account = await accountTyped(req);
    const reason = reasonOf(error, account);
    logAccountEvent(req.payload, 'login refused', { account: account?.id, reason });
    const isLocked = account?.lockUntil && new Date(account.lockUntil) > new Date();
    if (reason === 'wrong password' && isLocked) {
      logAccountEvent(req.payload, 'account locked', { account: account?.id });
    }
  } catch (err) {
    req.payload.logger.error({ err, msg: 'A refused login could not be written down' });
  }
};

export const logLogin: CollectionAfterLoginHook = ({ context, req, user }) => {
  if (!isResetWithoutLogin(context)) logAccountEvent(req.payload, 'logged in', { account: user.id });
  return user;
};

export const logLogout: CollectionAfterLogoutHook = ({ req }) => {
  const everywhere = req.query?.allSessions === 'true';
  logAccountEvent(req.payload, everywhere ? 'logged out everywhere' : 'logged out', {
    account: req.user?.id,
  });
};
