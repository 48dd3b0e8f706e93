import { createHmac } from 'node:crypto';
import { siteKey } from '../siteKey.ts';

/** How long an address of a preview works, at least, after the editor's screen asked for it. */
const LIFE_MS = 30 * 60_000;
/** Asked again within this time, the address is the same: the screen asks often, and a new one loads the page anew. */
const STEP_MS = 10 * 60_000;

/**
 * A token that shows one document of one collection for half an hour to forty minutes: `expires.signature`, where the
 * signature is HMAC-SHA256 of `collection/id/expires` with the key CMS and site share (site/preview/token.ts reads it).
 */
export function previewToken(collection: string, id: string, now = Date.now()): string {
  const expires = Math.ceil((now + LIFE_MS) / STEP_MS) * STEP_MS;
  const signature = createHmac('sha256', siteKey())
    .update(`${collection}/${id}/${expires}`)
    .digest('base64url');
  return `${expires}.${signature}`;
}
