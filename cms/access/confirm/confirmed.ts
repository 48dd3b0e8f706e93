import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { parseCookies } from 'payload/shared';
import { isPerson } from '../access.ts';
import { refusal } from '../refusal.ts';
import { decidesAboutAccount } from './decides.ts';
import { CONFIRMED_MS, isRecent, momentOf, proofOf } from './proof.ts';

const COOKIE = 'luchtpost-bevestigd';

export const CONFIRM_FIRST = 'Geef eerst uw eigen wachtwoord nog een keer. Daarna kunt u dit doen.';

interface WithSession {
  _sid?: string;
  sessions?: { id: string; createdAt?: Date | string | null }[] | null;
}

const sessionOf = (req: PayloadRequest) => (req.user ?? {}) as WithSession;

/** Whether the password was given a moment ago in the session of a request: at the login, or since. */
export function isConfirmed(req: PayloadRequest): boolean {
  const { _sid, sessions } = sessionOf(req);
  const begun = sessions?.find(({ id }) => id === _sid)?.createdAt;
  if (!_sid || !begun) return false;
  const proof = parseCookies(req.headers).get(COOKIE) ?? '';
  const moments = [new Date(begun).getTime(), momentOf(proof, _sid, req.payload.secret)];
  return moments.some((moment) => isRecent(moment, Date.now()));
}

/**
 * For what a beheerder does for others: somebody else at an open screen must not do it (OWASP ASVS V3.7).
 * @throws 403 with `data.passwordNeeded`, when it is longer ago than CONFIRMED_MINUTES that the password was given
 */
export function requireConfirmed(req: PayloadRequest): void {
  if (isConfirmed(req)) return;
  throw refusal(CONFIRM_FIRST, 403, { passwordNeeded: true });
}

/** The header that tells a browser that the password was given now. It is for the API, and dies with its session. */
export function confirmation(req: PayloadRequest): string {
  const proof = proofOf(String(sessionOf(req)._sid), Date.now(), req.payload.secret);
  const secure = process.env.BEHIND_TLS === '1' ? '; Secure' : '';
  const { api } = req.payload.config.routes;
  return `${COOKIE}=${proof}; Path=${api}; Max-Age=${CONFIRMED_MS / 1000}; HttpOnly; SameSite=Strict${secure}`;
}

/** A new account, and a change of what decides about one, by somebody who is logged in. @throws 403, as above */
export const confirmAccountChange: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const before = operation === 'create' ? undefined : originalDoc;
  if (isPerson(req.user) && decidesAboutAccount(data, before)) requireConfirmed(req);
  return data;
};
