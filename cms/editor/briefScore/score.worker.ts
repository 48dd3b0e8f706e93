import { createScorer } from '../../../scoring/index.ts';
import type { ScoreAnswer, ScoreQuestion } from './scoreQuestion.ts';

/** Letters open at once in one tab: a page, and drawers over it. */
const MAX_LETTERS = 8;

/** A scorer remembers the blocks of its letter, so that a key press costs one block. */
const scorers = new Map<string, ReturnType<typeof createScorer>>();

function scorerOf(letter: string): ReturnType<typeof createScorer> {
  const scorer = scorers.get(letter) ?? createScorer();
  scorers.delete(letter);
  scorers.set(letter, scorer);
  const oldest = scorers.keys().next().value;
  if (scorers.size > MAX_LETTERS && oldest !== undefined) scorers.delete(oldest);
  return scorer;
}

/** The language engine beside the page: typing never waits for it. */
self.addEventListener('message', ({ data }: MessageEvent<ScoreQuestion>) => {
  const { letter, version } = data;
  let answer: ScoreAnswer;
  try {
    answer = { letter, version, report: scorerOf(letter).score(data.document) };
  } catch (error) {
    scorers.delete(letter);
    answer = { letter, version, error: String(error) };
  }
  self.postMessage(answer);
});
