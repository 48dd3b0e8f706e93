/** A thread that scores letters, one at a time, in the order in which they come. */
import { parentPort } from 'node:worker_threads';
import { scoreLetter } from '../../../scoring/index.ts';
import type { ScoreAnswer, ScoreTask } from './aside.ts';

parentPort?.on('message', ({ id, document }: ScoreTask) => {
  parentPort?.postMessage({ id, report: scoreLetter(document) } satisfies ScoreAnswer);
});
