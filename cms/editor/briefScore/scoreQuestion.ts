import type { LetterDocument, LetterReport } from '../../../scoring/types.ts';

/** What the page asks of the score worker. */
export interface ScoreQuestion {
  /** Which open letter asks. */
  letter: string;
  /** Which state of that letter; an answer to an older one is dropped. */
  version: number;
  document: LetterDocument;
}

export type ScoreAnswer = { letter: string; version: number } & (
  | { report: LetterReport }
  | { error: string }
);
