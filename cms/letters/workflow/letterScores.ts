import type { PayloadRequest } from 'payload';
import { createScorer, type Scorer } from '../../../scoring/index.ts';
import type { Balance, LetterDocument, ReadabilityLevel } from '../../../scoring/types.ts';
import { countScore } from '../../metrics/countScore.ts';
import { expandPassages } from '../bouwstenen/passages.ts';
import { storedPassages } from '../bouwstenen/storedPassages.ts';
import { type StoredText, toLetterDocument } from '../toLetterDocument.ts';
import { latestOf } from './latest.ts';

/** The scores that are kept with a letter; null is "could not be scored". 0-100 each. */
export interface LetterScores {
  readability: number | null;
  level: ReadabilityLevel | null;
  activation: number | null;
  balance: Balance | null;
  stress: number | null;
  legalComplete: boolean | null;
}

/**
 * A save of a letter that was saved shortly before costs the blocks that changed and not the whole letter. More people
 * than this never write at the same time; a letter of two pages takes 0.2 MB.
 */
const REMEMBERED_LETTERS = 100;

const scorers = latestOf<Scorer>(REMEMBERED_LETTERS, () => createScorer());

const scorerOf = (letter: string | undefined): Scorer =>
  letter === undefined ? createScorer() : scorers(letter);

/** Scores a plain letter. @param letter  its id: of the letters that are being written the blocks are remembered */
export function scoresOf(document: LetterDocument, letter?: string): LetterScores {
  const { readability, activation, stress, legal } = countScore('cms', () =>
    scorerOf(letter).score(document, { messages: false }),
  );
  return {
    readability: readability.score,
    level: readability.level,
    activation: activation.score,
    balance: activation.score === null ? null : activation.balance,
    stress: stress.score,
    legalComplete: legal.complete,
  };
}

/** What a letter has that scores depend on. */
export interface ScoredLetter {
  id?: string;
  kind?: string | null;
  front?: unknown;
  back?: unknown;
}

/** The stored letter as the engine reads it. */
export function documentOfLetter({ front, back, kind }: ScoredLetter): LetterDocument {
  return toLetterDocument({
    front: front as StoredText,
    back: back as StoredText,
    kind: kind as LetterDocument['kind'],
  }).document;
}

/** Whether there is a word in the letter. */
export function hasText(letter: ScoredLetter): boolean {
  return documentOfLetter(letter).blocks.length > 0;
}

/** Scores a stored letter as its reader gets it: with the text of its bouwstenen in place, as the editor does. */
export async function scoresOfLetter(req: PayloadRequest, letter: ScoredLetter): Promise<LetterScores> {
  const document = documentOfLetter(letter);
  const passages = await storedPassages(req, document.blocks);
  return scoresOf({ ...document, blocks: expandPassages(document.blocks, passages).blocks }, letter.id);
}
