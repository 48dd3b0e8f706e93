import type { PayloadRequest } from 'payload';
import { createScorer } from '../../../scoring/index.ts';
import type { Balance, LetterDocument, ReadabilityLevel } from '../../../scoring/types.ts';
import { expandPassages } from '../bouwstenen/passages.ts';
import { storedPassages } from '../bouwstenen/storedPassages.ts';
import { type StoredText, toLetterDocument } from '../toLetterDocument.ts';

/** The scores that are kept with a letter; null is "could not be scored". 0-100 each. */
export interface LetterScores {
  readability: number | null;
  level: ReadabilityLevel | null;
  activation: number | null;
  balance: Balance | null;
  stress: number | null;
  legalComplete: boolean | null;
}

/** One for the server: it remembers the blocks of the last letter, so a second save of it costs next to nothing. */
const scorer = createScorer();

/** Scores a plain letter. */
export function scoresOf(document: LetterDocument): LetterScores {
  const { readability, activation, stress, legal } = scorer.score(document);
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
  return scoresOf({ ...document, blocks: expandPassages(document.blocks, passages).blocks });
}
