import type { ScoreAnswer, ScoreQuestion } from './scoreQuestion.ts';

type Listener = (answer: ScoreAnswer) => void;
type About = ScoreQuestion['about'];

/** What would help most takes many scores: it has a worker of its own, so that the marks never wait for it. */
const workers = new Map<About, Worker>();
const listeners = new Map<string, Listener>();

/** Asks a score worker of this tab; the answer goes to whoever listens for that letter. */
export function askScore(question: ScoreQuestion): void {
  const worker = workers.get(question.about) ?? startWorker(question.about);
  worker.postMessage(question);
}

/** Listens for the answers about one letter. @returns stops listening */
export function onScore(letter: string, listener: Listener): () => void {
  listeners.set(letter, listener);
  return () => {
    if (listeners.get(letter) === listener) listeners.delete(letter);
  };
}

function startWorker(about: About): Worker {
  const started = new Worker(new URL('./score.worker.ts', import.meta.url), { type: 'module' });
  workers.set(about, started);
  started.addEventListener('message', ({ data }: MessageEvent<ScoreAnswer>) => {
    listeners.get(data.letter)?.(data);
  });
  started.addEventListener('error', (event) => {
    // A worker that did not load answers nobody; the next question starts a new one.
    started.terminate();
    workers.delete(about);
    if (about === 'stappen') return;
    for (const [letter, listener] of [...listeners]) {
      listener({ letter, version: Number.POSITIVE_INFINITY, error: event.message || 'score worker stopped' });
    }
  });
  return started;
}
