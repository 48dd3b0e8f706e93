import { createScorer } from '../../../scoring/index.ts';
import type { ScoreAnswer, ScoreQuestion } from './scoreQuestion.ts';

/** The language engine beside the page: typing never waits for it. It remembers the blocks it has seen. */
const scorer = createScorer();

self.addEventListener('message', ({ data }: MessageEvent<ScoreQuestion>) => {
  let answer: ScoreAnswer;
  try {
    answer = { letter: data.letter, version: data.version, report: scorer(data.document) };
  } catch (error) {
    answer = { letter: data.letter, version: data.version, error: String(error) };
  }
  self.postMessage(answer);
});
