/**
 * Scores of a letter while somebody writes it. The screen scores what is typed itself, so the scores that are kept with a
 * letter are worked out when the writing rests, not at each save on the way: that was a fifth of what a save cost. Until
 * then the letter is marked: whoever reads it gets the scores of its text all the same, and what a stop of the CMS left
 * is scored at the next start. Who asks Payload for scores without texts may be behind, by `LONGEST` at most.
 */
import { type CollectionAfterReadHook, createLocalReq, type Payload, type Where } from 'payload';
import { LONGEST, SOON } from '../../database/foldVersions.ts';
import { overwriteVersion } from '../../database/overwriteVersion.ts';
import { type LetterScores, type ScoredLetter, scoresOfLetter } from './letterScores.ts';

export interface MarkedLetter extends ScoredLetter {
  scores?: Partial<LetterScores> | null;
  scoresBehind?: boolean | null;
  updatedAt?: unknown;
}

/** Whether a save of this letter comes so soon after the last one that its writer is still at it. */
export const isBeingWritten = ({ updatedAt }: MarkedLetter): boolean =>
  Date.now() - new Date(String(updatedAt)).getTime() < SOON;

interface Waiting {
  since: number;
  timer?: NodeJS.Timeout;
}

const waiting = new Map<string, Waiting>();

/** After a marked save: has the letter scored when nobody saves it for `SOON`, and after `LONGEST` in any case. */
export function scoreAtRest(payload: Payload, letter: string): void {
  const now = Date.now();
  const rest = waiting.get(letter) ?? { since: now };
  waiting.set(letter, rest);
  clearTimeout(rest.timer);
  const wait = Math.max(0, Math.min(SOON, rest.since + LONGEST - now));
  rest.timer = setTimeout(() => {
    waiting.delete(letter);
    void scoreMarked(payload, { parent: { equals: letter } });
  }, wait);
  // A program that is done does not stay for it.
  rest.timer.unref();
}

/** Scores all that is marked: at a start what a stop left, and before a list that shows scores and reads no texts. */
export const scoreMarkedLetters = (payload: Payload): Promise<void> => scoreMarked(payload);

/** A letter that is read has the scores of its own text, and not the mark. */
export const scoresAsRead: CollectionAfterReadHook = async ({ doc, req }) => {
  const { scoresBehind, ...letter } = doc as MarkedLetter;
  // MongoDB does not name a side on which there is nothing.
  const isWhole = 'scores' in letter && 'kind' in letter && ('front' in letter || 'back' in letter);
  if (!scoresBehind || !isWhole) return letter;
  // One letter that cannot be scored must not close the list it stands in.
  const scores = await scoresOfLetter(req, letter).catch(() => letter.scores);
  return { ...letter, scores };
};

/** Scores the marked versions, and takes the mark away. Never throws: what fails stays marked, for the next start. */
async function scoreMarked(payload: Payload, among: Where = {}): Promise<void> {
  try {
    const req = await createLocalReq({}, payload);
    const { docs } = await payload.db.findVersions<MarkedLetter>({
      collection: 'brieven',
      where: { and: [{ 'version.scoresBehind': { equals: true } }, among] },
      pagination: false,
      req,
    });
    for (const { id, latest, parent, updatedAt, version } of docs) {
      const { scores: _old, scoresBehind: _mark, ...rest } = version;
      const scores = await scoresOfLetter(req, { ...rest, id: String(parent) });
      await overwriteVersion(payload.db, {
        collection: 'brieven',
        id,
        // Saved meanwhile, it is marked again, and is waited for again.
        provided: { 'version.updatedAt': { equals: version.updatedAt } },
        parent,
        latest,
        updatedAt: updatedAt as string,
        version: { ...rest, scores, scoresBehind: false },
        unchanged: Object.keys(rest),
        req,
      });
    }
  } catch (err) {
    payload.logger.warn({ err, msg: 'Letters were not scored at rest; the next start does it' });
  }
}
