import { createScorer, firstSteps } from '../../../scoring/index.ts';
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

function answerTo({ letter, version, document, about }: ScoreQuestion): ScoreAnswer {
  if (about === 'stappen') return { letter, version, steps: firstSteps(document) };
  return { letter, version, report: scorerOf(letter).score(document) };
}

/** The language engine beside the page: typing never waits for it. */
self.addEventListener('message', ({ data }: MessageEvent<ScoreQuestion>) => {
  let answer: ScoreAnswer;
  try {
    answer = answerTo(data);
  } catch (error) {
    scorers.delete(data.letter);
    answer = { letter: data.letter, version: data.version, error: String(error) };
  }
  self.postMessage(answer);
});
