import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { secretFile } from './paths.ts';

/** OWASP ASVS 2.9.3 asks at least 112 bits; 32 characters of base64url hold 192. */
const MIN_SECRET_LENGTH = 32;
const MIN_DIFFERENT_CHARACTERS = 12;

/**
 * Tells why a secret is too weak to sign sessions with.
 * @returns one Dutch sentence, or undefined when the secret will do.
 */
export function weaknessOf(secret: string): string | undefined {
  if (secret.length < MIN_SECRET_LENGTH) {
    return `PAYLOAD_SECRET is te kort: ${secret.length} tekens, minstens ${MIN_SECRET_LENGTH} zijn nodig.`;
  }
  if (new Set(secret).size < MIN_DIFFERENT_CHARACTERS) {
    return 'PAYLOAD_SECRET is te eenvoudig: gebruik een lange, willekeurige reeks tekens.';
  }
  return undefined;
}

/**
 * The secret that signs sessions: from PAYLOAD_SECRET, else from the ignored file that the first start makes.
 * @throws Error (Dutch) in production when the secret is weak.
 */
export function sessionSecret(): string {
  const secret = process.env.PAYLOAD_SECRET ?? storedSecret();
  const weakness = weaknessOf(secret);
  if (weakness && process.env.NODE_ENV === 'production') {
    throw new Error(`${weakness} Maak er een met: openssl rand -base64 48`);
  }
  return secret;
}

function storedSecret(): string {
  if (!existsSync(secretFile)) {
    mkdirSync(dirname(secretFile), { recursive: true });
    // 'wx': when two processes start at once, one writes and both read the same secret.
    try {
      writeFileSync(secretFile, randomBytes(48).toString('base64url'), { flag: 'wx', mode: 0o600 });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
  return readFileSync(secretFile, 'utf8').trim();
}
