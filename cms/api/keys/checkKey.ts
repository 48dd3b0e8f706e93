import type { Payload } from 'payload';
import type { Koppelingen } from '../../payload-types.ts';
import { daysLeft, dutchDay } from './expiry.ts';
import { hashOf, keyIn, sameHash } from './key.ts';
import { noteUse } from './noteUse.ts';

/** A koppeling as the rest of the code sees it: without its hash. */
export type KeyHolder = Omit<Koppelingen, 'keyHash'>;

export type KeyCheck = { holder: KeyHolder } | { refused: string };

/** What somebody reads who asks without a key. */
export const NO_KEY = 'Stuur uw sleutel mee in de kop Authorization: Bearer lp_….';
const UNKNOWN_KEY = 'Deze sleutel kennen wij niet. Vraag de beheerder van Luchtpost om een nieuwe.';

/**
 * Finds who holds the key in the Authorization header, and writes down that it was used today.
 * @returns the koppeling, or in Dutch why it is refused (no key, unknown, revoked, expired)
 */
export async function checkKey(payload: Payload, headers: Headers): Promise<KeyCheck> {
  const key = keyIn(headers);
  if (key === undefined) return { refused: NO_KEY };
  if (key === 'malformed') return { refused: UNKNOWN_KEY };
  const hash = hashOf(key);
  const { docs } = await payload.find({
    collection: 'koppelingen',
    where: { keyHash: { equals: hash } },
    limit: 1,
    depth: 0,
    pagination: false,
    showHiddenFields: true,
  });
  const [found] = docs;
  if (!found?.keyHash || !sameHash(found.keyHash, hash)) return { refused: UNKNOWN_KEY };
  const { keyHash: _, ...holder } = found;
  if (holder.revokedAt) {
    return { refused: `Deze sleutel is ingetrokken op ${dutchDay(holder.revokedAt)}. Vraag om een nieuwe.` };
  }
  if (!holder.expiresAt || daysLeft(holder.expiresAt, new Date()) < 0) {
    const when = holder.expiresAt ? ` sinds ${dutchDay(holder.expiresAt)}` : '';
    return { refused: `Deze sleutel is verlopen${when}. Vraag de beheerder van Luchtpost om een nieuwe.` };
  }
  await noteUse(payload, holder);
  return { holder };
}
