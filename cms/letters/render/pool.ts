import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { rootDir } from '../../paths.ts';
import { type LetterModel, type RenderProblem, type Sender, UnrenderableLetter } from './model.ts';
import type { PaperPicture } from './pdf/createPdfWriter.ts';

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
  /** What the paper looks like, before it is a file; the same errors. */
  draw(model: LetterModel): Promise<PaperPicture>;
  /** How many letters are typeset at the same time: keep about twice as many waiting, not ten thousand. */
  size: number;
  close(): Promise<void>;
}

/** To a worker. The sender is the same for thousands of letters: it travels once. */
export interface PoolTask {
  model: Omit<LetterModel, 'sender'>;
  sender?: Sender;
  /** A picture for a preview, instead of the file. */
  draw?: true;
}

/** From a worker. */
export type PoolAnswer =
  | ({ type: 'letter' } & TypesetLetter)
  | ({ type: 'picture' } & PaperPicture)
  | { type: 'problems'; problems: readonly RenderProblem[] }
  | { type: 'failed'; message: string };

type Done = Extract<PoolAnswer, { type: 'letter' | 'picture' }>;

interface Waiting {
  model: LetterModel;
  draw: boolean;
  resolve(answer: Done): void;
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

/** Each worker keeps some 80 MB; past this many the disk is slower than they are. */
const MOST_WORKERS = 8;

/** Starts workers, each with one typesetter, as letters come. @param size  one for each core when not given */
export function createPdfPool(size = Math.min(availableParallelism(), MOST_WORKERS)): PdfPool {
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
      free.worker.postMessage({
        model,
        ...(free.sender !== sender && { sender }),
        ...(task.draw && { draw: true }),
      } satisfies PoolTask);
      free.sender = sender;
    }
  };

  const ask = (model: LetterModel, draw: boolean): Promise<Done> =>
    new Promise((resolve, reject) => {
      if (closed) return reject(new Error(FELL_OVER));
      queue.push({ model, draw, resolve, reject });
      next();
    });

  return {
    size,
    async typeset(model) {
      const done = await ask(model, false);
      if (done.type !== 'letter') throw new Error(FELL_OVER);
      return { pdf: done.pdf, pages: done.pages };
    },
    async draw(model) {
      const done = await ask(model, true);
      if (done.type !== 'picture') throw new Error(FELL_OVER);
      return { svg: done.svg, pages: done.pages, frontPages: done.frontPages };
    },
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
  if (answer.type === 'letter' || answer.type === 'picture') resolve(answer);
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
