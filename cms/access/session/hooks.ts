import {
  type CollectionAfterOperationHook,
  type CollectionMeHook,
  type CollectionRefreshHook,
  getFieldsToSign,
  jwtSign,
} from 'payload';
import { refusal } from '../refusal.ts';
import { IDLE_SECONDS, SESSION_SECONDS } from './terms.ts';

interface Session {
  id: string;
  createdAt?: Date | string | null;
}

interface WithSessions {
  sessions?: Session[] | null;
}

const nowInSeconds = () => Math.floor(Date.now() / 1000);

/** When the session of a request ends, worked in or not; in seconds since 1970. */
function endOf({ sessions }: WithSessions, sid: string | undefined): number {
  const begun = sessions?.find(({ id }) => id === sid)?.createdAt;
  return begun ? Math.floor(new Date(begun).getTime() / 1000) + SESSION_SECONDS : 0;
}

const sidOf = (user: unknown) => (user as { _sid?: string } | null)?._sid;

/**
 * A cookie for another half hour of work, never beyond the end of the day. The answer's `exp` is that end: Payload's
 * screens leave the page then, with all that was typed on it, and must not do so after half an hour
 * (cms/admin/session/SessionKeeper.tsx tells of that).
 */
export const refreshForWork: CollectionRefreshHook = async ({ args, user }) => {
  const { collection, req } = args;
  const sid = sidOf(req.user);
  const end = endOf(user as WithSessions, sid);
  const left = end - nowInSeconds();
  if (left <= 0 || !sid) throw refusal('Uw sessie is voorbij. Log opnieuw in.', 403);
  const { email } = user as unknown as { email: string };
  const { token } = await jwtSign({
    fieldsToSign: getFieldsToSign({ collectionConfig: collection.config, email, sid, user: req.user }),
    secret: req.payload.secret,
    tokenExpiration: Math.min(IDLE_SECONDS, left),
  });
  return { exp: end, refreshedToken: token, setCookie: true, strategy: 'local-jwt', user: user as never };
};

/** Who am I: with the end of the day, as above. */
export const tellEndOfDay: CollectionMeHook = ({ args, user }) => {
  const end = endOf(user as WithSessions, sidOf(args.req.user));
  return end ? { exp: end, user } : undefined;
};

/** The same for a session that begins now. */
export const beginDay: CollectionAfterOperationHook = ({ operation, result }) =>
  operation === 'login' && 'exp' in result ? { ...result, exp: nowInSeconds() + SESSION_SECONDS } : result;
