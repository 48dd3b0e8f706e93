import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { rootDir } from '../../paths.ts';
import { type LetterModel, type RenderProblem, type Sender, UnrenderableLetter } from './model.ts';

/** What a letter is made into on a worker. */
export interface TypesetLetter {
  pdf: Uint8Array;
  pages: number;
}

export interface PdfPool {
  /**
   * Typesets a letter as PDF/UA-1 on a free worker; letters wait in order.
   * @throws UnrenderableLetter when not everybody could read it; Error with a Dutch sentence when this machine
   * cannot make such a PDF, or the worker fell over
   */
  typeset(model: LetterModel): Promise<TypesetLetter>;
  /** How many letters are typeset at the same time: keep about twice as many waiting, not ten thousand. */
  size: number;
  close(): Promise<void>;
}

/** To a worker. The sender is the same for thousands of letters: it travels once. */
export interface PoolTask {
  model: Omit<LetterModel, 'sender'>;
  sender?: Sender;
}

/** From a worker. */
export type PoolAnswer =
  | ({ type: 'letter' } & TypesetLetter)
  | { type: 'problems'; problems: readonly RenderProblem[] }
  | { type: 'failed'; message: string };

interface Waiting {
  model: LetterModel;
  resolve(letter: TypesetLetter): void;
  reject(error: Error): void;
}

interface Seat {
  worker: Worker;
  sender?: Sender;
  busy?: Waiting;
}

/** Named at run time: a bundler that sees the path would pack the worker and lose the typesetter's binary. */
const workerFile = (): URL => pathToFileURL(join(rootDir, 'cms/letters/render/pdf/worker.ts'));

const FELL_OVER = 'Het maken van een PDF liep vast. Probeer het nog een keer.';

/** Starts workers, each with one typesetter, as letters come. @param size  one for each core when not given */
export function createPdfPool(size = availableParallelism()): PdfPool {
  const seats: Seat[] = [];
  const queue: Waiting[] = [];
  let closed = false;

  const leave = (seat: Seat) => {
    const index = seats.indexOf(seat);
    if (index >= 0) seats.splice(index, 1);
    seat.busy?.reject(new Error(FELL_OVER));
    delete seat.busy;
    if (!closed) next();
  };

  const hire = (): Seat => {
    const seat: Seat = { worker: new Worker(workerFile(), { stdout: false }) };
    seat.worker.on('message', (answer: PoolAnswer) => {
      const { busy } = seat;
      delete seat.busy;
      idle(seat);
      if (busy) settle(busy, answer);
      next();
    });
    seat.worker.on('error', () => leave(seat));
    seat.worker.on('exit', () => leave(seat));
    seats.push(seat);
    return seat;
  };

  const next = () => {
    while (queue.length > 0) {
      const free = seats.find(({ busy }) => !busy) ?? (seats.length < size ? hire() : undefined);
      const task = free && queue.shift();
      if (!free || !task) return;
      free.busy = task;
      free.worker.ref();
      const { sender, ...model } = task.model;
      free.worker.postMessage({ model, ...(free.sender !== sender && { sender }) } satisfies PoolTask);
      free.sender = sender;
    }
  };

  return {
    size,
    typeset: (model) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(new Error(FELL_OVER));
        queue.push({ model, resolve, reject });
        next();
      }),
    async close() {
      closed = true;
      for (const { reject } of queue.splice(0)) reject(new Error(FELL_OVER));
      await Promise.all([...seats].map(({ worker }) => worker.terminate()));
    },
  };
}

/** An idle worker does not keep a program from ending. */
const idle = ({ worker }: Seat): void => worker.unref();

function settle({ resolve, reject }: Waiting, answer: PoolAnswer): void {
  if (answer.type === 'letter') resolve({ pdf: answer.pdf, pages: answer.pages });
  else if (answer.type === 'problems') reject(new UnrenderableLetter(answer.problems));
  else reject(new Error(answer.message));
}

/** Next may load this module in several bundles; they share one pool. */
const SHARED = Symbol.for('luchtpost.pdfPool');

/** The one pool of this process. */
export function pdfPool(): PdfPool {
  const shared = globalThis as { [SHARED]?: PdfPool };
  shared[SHARED] ??= createPdfPool();
  return shared[SHARED];
}
