import { createHmac, randomInt } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

const STEP_SECONDS = 30;
const DIGITS = 6;
/** RFC 6238 §5.2: one step either way, for a phone whose clock is a little off. */
const DRIFT_STEPS = 1;
/** RFC 4226 §4 R6: 160 bits. */
const SECRET_BYTES = 20;

const RECOVERY_CODES = 10;
/** 12 of 31 signs hold 59 bits. */
const RECOVERY_LENGTH = 12;
/** No 0, O, 1, I or L: these are read from paper. */
const RECOVERY_SIGNS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
/** Longer is no code: nothing is computed over it. */
const MAX_GIVEN_LENGTH = 40;

/** A new secret for an authenticator app, in base32. */
export const newSecret = (): string => new Secret({ size: SECRET_BYTES }).base32;

/** Whether a text can be such a secret: what was encrypted with another PAYLOAD_SECRET comes out as anything but. */
export const isSecret = (text: string): boolean => /^[A-Z2-7]{32}$/.test(text);

const totpOf = (secret: string, account = '') =>
  new TOTP({
    issuer: 'Luchtpost',
    label: account || 'account',
    secret: Secret.fromBase32(secret),
    digits: DIGITS,
    period: STEP_SECONDS,
  });

/** What a QR code tells the app: `otpauth://totp/…`. */
export const uriOf = (secret: string, account: string): string => totpOf(secret, account).toString();

/** The code of a secret at a moment: what an authenticator app shows. */
export const codeAt = (secret: string, now: Date): string =>
  totpOf(secret).generate({ timestamp: now.getTime() });

/** A code as people type it: with spaces and dashes, in capitals or not. */
export const plainCode = (given: unknown): string =>
  typeof given === 'string' && given.length <= MAX_GIVEN_LENGTH
    ? given.replace(/[\s-]/g, '').toUpperCase()
    : '';

/**
 * Which half minute a code belongs to (counted since 1970), one step of drift either way.
 * @param code  as `plainCode` gives it
 * @returns undefined when it belongs to none of them
 */
export function stepOf(secret: string, code: string, now: Date): number | undefined {
  if (!/^\d{6}$/.test(code) || !isSecret(secret)) return undefined;
  const delta = totpOf(secret).validate({ token: code, timestamp: now.getTime(), window: DRIFT_STEPS });
  return delta === null ? undefined : Math.floor(now.getTime() / 1000 / STEP_SECONDS) + delta;
}

/** Codes for who lost the phone, each good for one time, in two groups as they are shown. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () => {
    const signs = Array.from(
      { length: RECOVERY_LENGTH },
      () => RECOVERY_SIGNS[randomInt(RECOVERY_SIGNS.length)],
    );
    return `${signs.slice(0, RECOVERY_LENGTH / 2).join('')}-${signs.slice(RECOVERY_LENGTH / 2).join('')}`;
  });
}

/**
 * What is kept of a recovery code: keyed with the installation's own secret, so that a copy of the database alone
 * gives nothing to guess at.
 */
export const hashOfRecovery = (code: string, account: string, key: string): string =>
  createHmac('sha256', key)
    .update(`herstelcode:${account}:${plainCode(code)}`)
    .digest('hex');
