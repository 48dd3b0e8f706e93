import type { LetterReading } from './reading.ts';
import type { ReadOptions } from './rules/read.ts';

const MOST_SECONDS = 30;

let worker: Worker | undefined;

/**
 * Reads a letter in a worker in this browser. The worker comes in when the first letter is read.
 * @throws Error when the browser cannot start it or it takes too long
 */
export function readInBrowser(text: string, options: ReadOptions): Promise<LetterReading> {
  worker ??= new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' });
  const current = worker;
  return new Promise((resolve, reject) => {
    const stop = (reason: string) => {
      current.terminate();
      if (worker === current) worker = undefined;
      reject(new Error(reason));
    };
    const timer = setTimeout(() => stop('too slow'), MOST_SECONDS * 1000);
    current.onmessage = ({ data }: MessageEvent<LetterReading>) => {
      clearTimeout(timer);
      resolve(data);
    };
    current.onerror = () => {
      clearTimeout(timer);
      stop('no worker');
    };
    current.postMessage({ text, options });
  });
}
