/** A thread that scores letters, one at a time, in the order in which they come. */
import { parentPort } from 'node:worker_threads';
import { createScorer, type Scorer, scoreLetter } from '../../../scoring/index.ts';
import { latestOf } from '../workflow/latest.ts';
import type { ScoreAnswer, ScoreTask } from './aside.ts';
import { scoresFrom } from './scores.ts';

/**
 * A letter that was scored shortly before costs the blocks that changed, some 5 ms, and not the whole letter, some 20.
 * More people than this never write at the same time; a letter of two pages takes 0.2 MB.
 */
const REMEMBERED_LETTERS = 100;

const scorers = latestOf<Scorer>(REMEMBERED_LETTERS, () => createScorer());

parentPort?.on('message', ({ id, document, letter }: ScoreTask) => {
  const answer: ScoreAnswer =
    letter === undefined
      ? { id, report: scoreLetter(document) }
      : { id, scores: scoresFrom(scorers(letter).score(document)) };
  parentPort?.postMessage(answer);
});
