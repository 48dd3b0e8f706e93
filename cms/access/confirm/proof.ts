import { createHmac, timingSafeEqual } from 'node:crypto';
import { CONFIRMED_MINUTES } from './term.ts';

export const CONFIRMED_MS = CONFIRMED_MINUTES * 60_000;

const signatureOf = (session: string, givenAt: number, secret: string): string =>
  createHmac('sha256', secret).update(`luchtpost-bevestigd/${session}/${givenAt}`).digest('base64url');

/**
 * Shows that the password was given in a session at some moment: `moment.signature`, where the signature is
 * HMAC-SHA256 with the installation's secret. It is good for nothing in another session, and opens none.
 * @param givenAt  milliseconds since 1970
 */
export const proofOf = (session: string, givenAt: number, secret: string): string =>
  `${givenAt}.${signatureOf(session, givenAt, secret)}`;

/** @returns the moment that a proof shows for this session, in milliseconds; 0 for what is not ours */
export function momentOf(proof: string, session: string, secret: string): number {
  const [moment = '', signature = ''] = proof.split('.');
  const givenAt = Number(moment);
  if (!Number.isSafeInteger(givenAt)) return 0;
  const wanted = Buffer.from(signatureOf(session, givenAt, secret));
  const found = Buffer.from(signature);
  return found.length === wanted.length && timingSafeEqual(found, wanted) ? givenAt : 0;
}

/** Whether the password was given so short ago that it need not be asked again. A moment to come counts for nothing. */
export const isRecent = (givenAt: number, now: number): boolean =>
  givenAt <= now && now - givenAt < CONFIRMED_MS;
