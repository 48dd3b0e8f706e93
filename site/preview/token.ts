import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Whether a token of the CMS (cms/preview/token.ts) shows this document now: `expires.signature`, signed with
 * the key CMS and site share over `collection/id/expires`.
 */
export function isValidToken(
  token: string,
  collection: string,
  id: string,
  key: string,
  now = Date.now(),
): boolean {
  const [expires = '', signature = ''] = token.split('.');
  if (!/^\d{10,16}$/.test(expires) || Number(expires) < now) return false;
  const expected = createHmac('sha256', key).update(`${collection}/${id}/${expires}`).digest();
  const shown = Buffer.from(signature, 'base64url');
  return shown.length === expected.length && timingSafeEqual(shown, expected);
}
