import type { ScoreAnswer, ScoreQuestion } from './scoreQuestion.ts';

type Listener = (answer: ScoreAnswer) => void;

let worker: Worker | undefined;
const listeners = new Map<string, Listener>();

/** Asks the one score worker of this tab; the answer goes to whoever listens for that letter. */
export function askScore(question: ScoreQuestion): void {
  worker ??= startWorker();
  worker.postMessage(question);
}

/** Listens for the answers about one letter. @returns stops listening */
export function onScore(letter: string, listener: Listener): () => void {
  listeners.set(letter, listener);
  return () => {
    if (listeners.get(letter) === listener) listeners.delete(letter);
  };
}

function startWorker(): Worker {
  const started = new Worker(new URL('./score.worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<ScoreAnswer>) => {
    listeners.get(data.letter)?.(data);
  });
  started.addEventListener('error', (event) => {
    // A worker that did not load answers nobody; the next question starts a new one.
    started.terminate();
    worker = undefined;
    for (const [letter, listener] of [...listeners]) {
      listener({ letter, version: Number.POSITIVE_INFINITY, error: event.message || 'score worker stopped' });
    }
  });
  return started;
}
