import { metrics, timed } from './metrics.ts';

/** Through which door a text came to be scored. */
export type ScoreDoor = 'cms' | 'api' | 'api-v1';

/** Scores, and counts how long it took. */
export function countScore<Result>(door: ScoreDoor, score: () => Result): Result {
  const done = metrics().scores.startTimer({ door });
  const result = score();
  done();
  return result;
}

/** The same for a score that comes later. */
export const countLaterScore = <Result>(door: ScoreDoor, score: () => Promise<Result>): Promise<Result> =>
  timed(metrics().scores, () => ({ door }), score);
