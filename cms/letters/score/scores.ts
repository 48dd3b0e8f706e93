import type { Balance, LetterReport, ReadabilityLevel } from '../../../scoring/types.ts';

/** The scores that are kept with a letter; null is "could not be scored". 0-100 each. */
export interface LetterScores {
  readability: number | null;
  level: ReadabilityLevel | null;
  activation: number | null;
  balance: Balance | null;
  stress: number | null;
  legalComplete: boolean | null;
}

/** What of a report is kept with the letter. */
export function scoresFrom({ readability, activation, stress, legal }: LetterReport): LetterScores {
  return {
    readability: readability.score,
    level: readability.level,
    activation: activation.score,
    balance: activation.score === null ? null : activation.balance,
    stress: stress.score,
    legalComplete: legal.complete,
  };
}
