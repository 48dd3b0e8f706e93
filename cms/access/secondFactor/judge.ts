import { hashOfRecovery, isSecret, plainCode, stepOf } from './codes.ts';

/** As Payload's own lock after wrong passwords (cms/collections/gebruikers.ts). */
const MAX_WRONG = 5;
const LOCK_MS = 10 * 60_000;

/** What is known of one account's second factor. */
export interface FactorState {
  /** The half minute of the last code that was taken: that one and older ones are used up. */
  lastStep: number;
  recovery: readonly string[];
  wrong: number;
  lockedUntil: Date | undefined;
}

export type Verdict = 'goed' | 'leeg' | 'fout' | 'op slot' | 'onleesbaar';

interface Given {
  code: unknown;
  account: string;
  secret: string;
  /** Keys the hashes of the recovery codes. */
  key: string;
  now: Date;
}

/**
 * Judges a code, without doing anything.
 * @returns the verdict, and the state to keep before anybody is told; undefined when it does not change
 */
export function judge(state: FactorState, given: Given): { verdict: Verdict; next?: FactorState } {
  const { account, key, now, secret } = given;
  if (state.lockedUntil && state.lockedUntil > now) return { verdict: 'op slot' };
  // The secret of the installation changed: no code will do any more, nor a recovery code.
  if (!isSecret(secret)) return { verdict: 'onleesbaar' };
  const code = plainCode(given.code);
  if (!code) return { verdict: 'leeg' };
  const clean = { ...state, wrong: 0, lockedUntil: undefined };
  const step = stepOf(secret, code, now);
  if (step !== undefined && step > state.lastStep) {
    return { verdict: 'goed', next: { ...clean, lastStep: step } };
  }
  const hash = hashOfRecovery(code, account, key);
  if (state.recovery.includes(hash)) {
    return { verdict: 'goed', next: { ...clean, recovery: state.recovery.filter((each) => each !== hash) } };
  }
  // A lock that has passed: counting starts again.
  const wrong = (state.lockedUntil ? 0 : state.wrong) + 1;
  const lockedUntil = wrong >= MAX_WRONG ? new Date(now.getTime() + LOCK_MS) : undefined;
  return { verdict: 'fout', next: { ...state, wrong, lockedUntil } };
}
