import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { LetterDocument, LetterReport } from '../../../scoring/types.ts';
import { rootDir } from '../../paths.ts';
import type { LetterScores } from './scores.ts';

/** To the worker. */
export interface ScoreTask {
  id: number;
  document: LetterDocument;
  /** The id of a letter that is being written: its blocks are remembered, and only its scores are asked. */
  letter?: string;
}

/** From the worker. */
export type ScoreAnswer = { id: number; report: LetterReport } | { id: number; scores: LetterScores };

interface Waiting {
  resolve(answer: ScoreAnswer): void;
  reject(error: Error): void;
}

export interface AsideScorer {
  /** Scores a letter. @throws Error when the worker fell over; the next letter gets a new one */
  score(document: LetterDocument): Promise<LetterReport>;
  /** The scores of a letter that is scored again and again. @param letter  its id. The same error */
  scores(document: LetterDocument, letter: string): Promise<LetterScores>;
  close(): Promise<void>;
}

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
    const hired = new Worker(workerFile());
    const leave = () => {
      if (worker !== hired) return;
      worker = undefined;
      for (const { reject } of waiting.values()) reject(new Error('The thread that scores fell over'));
      waiting.clear();
    };
    hired.on('message', (answer: ScoreAnswer) => {
      waiting.get(answer.id)?.resolve(answer);
      waiting.delete(answer.id);
      // With nothing to do it does not keep a program from ending.
      if (waiting.size === 0) hired.unref();
    });
    hired.on('error', leave);
    hired.on('exit', leave);
    return hired;
  };

  const ask = (task: Omit<ScoreTask, 'id'>): Promise<ScoreAnswer> =>
    new Promise((resolve, reject) => {
      worker ??= hire();
      last += 1;
      waiting.set(last, { resolve, reject });
      worker.ref();
      worker.postMessage({ id: last, ...task } satisfies ScoreTask);
    });

  return {
    async score(document) {
      const answer = await ask({ document });
      if ('report' in answer) return answer.report;
      throw new Error('The thread that scores gave scores and no report');
    },
    async scores(document, letter) {
      const answer = await ask({ document, letter });
      if ('scores' in answer) return answer.scores;
      throw new Error('The thread that scores gave a report and no scores');
    },
    async close() {
      await worker?.terminate();
    },
  };
}

/** Next may load this module in several bundles; they share the threads. */
const SHARED = Symbol.for('luchtpost.asideScorers');

/** One thread for what systems send, and one for who writes here: a save never waits behind somebody's pile. */
type Lane = 'systems' | 'writers';

function lane(name: Lane): AsideScorer {
  const shared = globalThis as { [SHARED]?: Partial<Record<Lane, AsideScorer>> };
  shared[SHARED] ??= {};
  shared[SHARED][name] ??= createAsideScorer();
  return shared[SHARED][name];
}

/** Scores a letter of a system. @throws Error when the thread fell over */
export const scoreAside = (document: LetterDocument): Promise<LetterReport> =>
  lane('systems').score(document);

/** Scores a letter that is written here. @param letter  its id. @throws Error when the thread fell over */
export const scoresAside = (document: LetterDocument, letter: string): Promise<LetterScores> =>
  lane('writers').scores(document, letter);
