import { isDeepStrictEqual } from 'node:util';
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload';
import { scoreLetter } from '../../../scoring/index.ts';
import type { LetterDocument } from '../../../scoring/types.ts';
import { isStaff } from '../../access/access.ts';
import { countLaterScore, countScore } from '../../metrics/countScore.ts';
import { expandPassages, passageIn } from '../bouwstenen/passages.ts';
import { storedPassages } from '../bouwstenen/storedPassages.ts';
import { scoresAside } from '../score/aside.ts';
import { type LetterScores, scoresFrom } from '../score/scores.ts';
import { type StoredText, toLetterDocument } from '../toLetterDocument.ts';

/** Scores a plain letter, here and now. */
export const scoresOf = (document: LetterDocument): LetterScores =>
  scoresFrom(countScore('cms', () => scoreLetter(document)));

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

/** In a request's context: the scores of the letter it brings, which are being worked out. */
const AHEAD = 'letterScoresAhead';

interface Ahead {
  document: LetterDocument;
  scores: Promise<LetterScores>;
}

/**
 * Begins to score what a save brings while Payload still reads what is stored: it is ready when it is asked for. Only a
 * whole letter without bouwstenen; the others are scored when they are known.
 */
export const scoreAhead: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { data, id } = args as { data?: ScoredLetter; id?: unknown };
  if (operation !== 'update' || id === undefined || !data?.front || !data.back || !data.kind) return args;
  if (!isStaff(req.user)) return args;
  const document = documentOfLetter(data);
  if (document.blocks.some(({ text }) => passageIn(text) !== undefined)) return args;
  const scores = scoreLetterAside(document, String(id));
  req.context[AHEAD] = { document, scores } satisfies Ahead;
  return args;
};

/** On a thread of its own, so that nobody waits for it; here when that fell over. */
const scoreLetterAside = (document: LetterDocument, letter: string): Promise<LetterScores> =>
  countLaterScore('cms', () => scoresAside(document, letter).catch(() => scoresFrom(scoreLetter(document))));

/** Scores a stored letter as its reader gets it: with the text of its bouwstenen in place, as the editor does. */
export async function scoresOfLetter(req: PayloadRequest, letter: ScoredLetter): Promise<LetterScores> {
  const document = documentOfLetter(letter);
  const ahead = req.context[AHEAD] as Ahead | undefined;
  if (ahead && isDeepStrictEqual(ahead.document, document)) return ahead.scores;
  const passages = await storedPassages(req, document.blocks);
  const whole = { ...document, blocks: expandPassages(document.blocks, passages).blocks };
  return letter.id === undefined ? scoresOf(whole) : scoreLetterAside(whole, letter.id);
}
