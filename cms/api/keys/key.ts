import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** So that a key that leaked into a repository or a log can be found by its looks. */
const PREFIX = 'lp_';
/** 256 bits: a key cannot be guessed, so a fast hash is enough (OWASP ASVS 2.9; no passwords here). */
const KEY_BYTES = 32;
/** The prefix and 32 bytes in base64url. */
const KEY = /^lp_[A-Za-z0-9_-]{43}$/;
const SHOWN_CHARACTERS = 4;

/** A new random key: `lp_` and 43 characters. It is shown once and never stored. */
export const newKey = (): string => `${PREFIX}${randomBytes(KEY_BYTES).toString('base64url')}`;

/** What is stored of a key: its SHA-256, in hexadecimal. */
export const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex');

/** Enough of a key to tell it from another: `lp_…a1B2`. */
export const hintOf = (key: string): string => `${PREFIX}…${key.slice(-SHOWN_CHARACTERS)}`;

/** Whether two hashes are the same, in a time that does not depend on where they differ. */
export function sameHash(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one, 'utf8'), Buffer.from(other, 'utf8')];
  return a.length === b.length && timingSafeEqual(a, b);
}

/**
 * The key in an Authorization header (`Bearer lp_…`, RFC 6750).
 * @returns the key, `malformed` when there is a Bearer header that holds no key of ours, undefined without one
 */
export function keyIn(headers: Headers): string | 'malformed' | undefined {
  const header = headers.get('authorization');
  if (header?.slice(0, 7).toLowerCase() !== 'bearer ') return undefined;
  const key = header.slice(7).trim();
  return KEY.test(key) ? key : 'malformed';
}
