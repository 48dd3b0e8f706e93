import type { FirstStep } from '../../../scoring/index.ts';
import type { LetterDocument, LetterReport } from '../../../scoring/types.ts';

/** What the page asks of a score worker. */
export interface ScoreQuestion {
  /** Which open letter asks. */
  letter: string;
  /** Which state of that letter; an answer to an older one is dropped. */
  version: number;
  document: LetterDocument;
  /** `stappen`: not the score, but what would help most. */
  about: 'score' | 'stappen';
}

export type ScoreAnswer = { letter: string; version: number } & (
  | { report: LetterReport }
  | { steps: FirstStep[] }
  | { error: string }
);
