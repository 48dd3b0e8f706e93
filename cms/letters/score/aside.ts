import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { LetterDocument, LetterReport } from '../../../scoring/types.ts';
import { rootDir } from '../../paths.ts';

/** To the worker. */
export interface ScoreTask {
  id: number;
  document: LetterDocument;
}

/** From the worker. */
export interface ScoreAnswer {
  id: number;
  report: LetterReport;
}

interface Waiting {
  resolve(report: LetterReport): void;
  reject(error: Error): void;
}

export interface AsideScorer {
  /** Scores a letter. @throws Error when the worker fell over; the next letter gets a new one */
  score(document: LetterDocument): Promise<LetterReport>;
  close(): Promise<void>;
}

/**
 * How large the thread's heap may grow. With V8's own room for young objects it grew to 220 MB over some thousand
 * letters, and with this to 50, as fast. The largest text that is taken (MAX_SCORE_BYTES) needs less than 100.
 */
const HEAP = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 512 };

/** Named at run time: a bundler that sees the path would pack the worker. */
const workerFile = (): URL => pathToFileURL(join(rootDir, 'cms/letters/score/worker.ts'));

/**
 * Scores on a thread of its own. A whole letter takes the engine some 20 ms, in which this process could answer
 * nobody: with a few systems that have letters scored, every save of a writer would wait for them.
 */
export function createAsideScorer(): AsideScorer {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let last = 0;

  const hire = (): Worker => {
    const hired = new Worker(workerFile(), { resourceLimits: HEAP });
    const leave = () => {
      if (worker !== hired) return;
      worker = undefined;
      for (const { reject } of waiting.values()) reject(new Error('The thread that scores fell over'));
      waiting.clear();
    };
    hired.on('message', ({ id, report }: ScoreAnswer) => {
      waiting.get(id)?.resolve(report);
      waiting.delete(id);
      // With nothing to do it does not keep a program from ending.
      if (waiting.size === 0) hired.unref();
    });
    hired.on('error', leave);
    hired.on('exit', leave);
    return hired;
  };

  return {
    score: (document) =>
      new Promise((resolve, reject) => {
        worker ??= hire();
        last += 1;
        waiting.set(last, { resolve, reject });
        worker.ref();
        worker.postMessage({ id: last, document } satisfies ScoreTask);
      }),
    async close() {
      await worker?.terminate();
    },
  };
}

/** Next may load this module in several bundles; they share one thread. */
const SHARED = Symbol.for('luchtpost.asideScorer');

/** Scores a letter on the one scoring thread of this process. */
export function scoreAside(document: LetterDocument): Promise<LetterReport> {
  const shared = globalThis as { [SHARED]?: AsideScorer };
  shared[SHARED] ??= createAsideScorer();
  return shared[SHARED].score(document);
}
