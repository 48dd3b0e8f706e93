import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { rootDir } from '../../paths.ts';
import { type LetterModel, type RenderProblem, type Sender, UnrenderableLetter } from './model.ts';
import type { LetterStack, PaperPicture } from './pdf/createPdfWriter.ts';

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
  /**
   * Typesets several letters as one PDF/UA-1 for a printer (`een-pdf`), on one worker. A letter that not everybody could
   * read stays out and stands in `refused`, by its place in `models`; the caller tells which row that was. Without
   * `pdf` there was no letter left.
   * @param models  at most MOST_IN_STACK (createPdfWriter.ts)
   * @throws Error with a Dutch sentence: too many letters, no typesetter on this machine, or the worker fell over
   */
  writeMany(models: readonly LetterModel[]): Promise<LetterStack>;
  /** How many letters are typeset at the same time: keep about twice as many waiting, not ten thousand. */
  size: number;
  close(): Promise<void>;
}

/** To a worker. */
export type PoolTask =
  | {
      model: Omit<LetterModel, 'sender'>;
      /** The same for thousands of letters: it travels once. */
      sender?: Sender;
      /** A picture for a preview, instead of the file. */
      draw?: true;
    }
  /** Letters for one file. A sender that they share is copied once. */
  | { stack: readonly LetterModel[] };

/** From a worker. */
export type PoolAnswer =
  | ({ type: 'letter' } & TypesetLetter)
  | ({ type: 'picture' } & PaperPicture)
  | ({ type: 'stack' } & LetterStack)
  | { type: 'problems'; problems: readonly RenderProblem[] }
  | { type: 'failed'; message: string };

type Done = Extract<PoolAnswer, { type: 'letter' | 'picture' | 'stack' }>;

type Job = { model: LetterModel; draw: boolean } | { stack: readonly LetterModel[] };

interface Waiting {
  job: Job;
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
      free.worker.postMessage(taskFor(free, task.job));
    }
  };

  const ask = (job: Job): Promise<Done> =>
    new Promise((resolve, reject) => {
      if (closed) return reject(new Error(FELL_OVER));
      queue.push({ job, resolve, reject });
      next();
    });

  return {
    size,
    async typeset(model) {
      const done = await ask({ model, draw: false });
      if (done.type !== 'letter') throw new Error(FELL_OVER);
      return { pdf: done.pdf, pages: done.pages };
    },
    async draw(model) {
      const done = await ask({ model, draw: true });
      if (done.type !== 'picture') throw new Error(FELL_OVER);
      return { svg: done.svg, pages: done.pages, frontPages: done.frontPages };
    },
    async writeMany(models) {
      const done = await ask({ stack: models });
      if (done.type !== 'stack') throw new Error(FELL_OVER);
      return { pages: done.pages, refused: done.refused, ...(done.pdf && { pdf: done.pdf }) };
    },
    async close() {
      closed = true;
      for (const { reject } of queue.splice(0)) reject(new Error(FELL_OVER));
      await Promise.all([...seats].map(({ worker }) => worker.terminate()));
    },
  };
}

/** What a worker needs for a job; it keeps the sender of the letter before. */
function taskFor(seat: Seat, job: Job): PoolTask {
  if ('stack' in job) return job;
  const { sender, ...model } = job.model;
  const known = seat.sender === sender;
  seat.sender = sender;
  return { model, ...(!known && { sender }), ...(job.draw && { draw: true }) };
}

/** An idle worker does not keep a program from ending. */
const idle = ({ worker }: Seat): void => worker.unref();

function settle({ resolve, reject }: Waiting, answer: PoolAnswer): void {
  if (answer.type === 'problems') reject(new UnrenderableLetter(answer.problems));
  else if (answer.type === 'failed') reject(new Error(answer.message));
  else resolve(answer);
}

/** Next may load this module in several bundles; they share one pool. */
const SHARED = Symbol.for('luchtpost.pdfPool');

/** The one pool of this process. */
export function pdfPool(): PdfPool {
  const shared = globalThis as { [SHARED]?: PdfPool };
  shared[SHARED] ??= createPdfPool();
  return shared[SHARED];
}
