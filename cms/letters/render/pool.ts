import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { metrics, timed } from '../../metrics/metrics.ts';
import { rootDir } from '../../paths.ts';
import { type LetterModel, type RenderProblem, type Sender, UnrenderableLetter } from './model.ts';
import type { BoundLetters, PaperPicture } from './pdf/createPdfWriter.ts';
import { PdfUnavailable } from './pdfUnavailable.ts';

/** What a letter is made into on a worker. */
export interface TypesetLetter {
  pdf: Uint8Array;
  pages: number;
}

export interface PdfPool {
  /**
   * Typesets a letter as PDF/UA-1 on a free worker; letters wait in order.
   * @throws UnrenderableLetter when not everybody could read it; PdfUnavailable when this machine cannot make such a
   * PDF; Error with a Dutch sentence when the worker fell over
   */
  typeset(model: LetterModel): Promise<TypesetLetter>;
  /** What the paper looks like, before it is a file; the same errors. */
  draw(model: LetterModel): Promise<PaperPicture>;
  /** Many letters of one sender as one file, see `PdfWriter.bind`; the same errors. */
  bind(models: readonly LetterModel[], start?: number): Promise<BoundLetters>;
  /** How many letters are typeset at the same time: keep about twice as many waiting, not ten thousand. */
  size: number;
  close(): Promise<void>;
}

/** To a worker. The sender is the same for thousands of letters: it travels once. */
export interface PoolTask {
  kind: TaskKind;
  /** One, or to be bound as many as there are. */
  models: Omit<LetterModel, 'sender'>[];
  sender?: Sender;
  /** Of what is bound, see `PdfWriter.bind`. */
  start?: number;
}

/** A file, a picture for a preview, or many letters as one file. */
type TaskKind = 'letter' | 'picture' | 'bound';

/** From a worker. */
export type PoolAnswer =
  | ({ type: 'letter' } & TypesetLetter)
  | ({ type: 'picture' } & PaperPicture)
  | ({ type: 'bound' } & BoundLetters)
  | { type: 'problems'; problems: readonly RenderProblem[] }
  | { type: 'unavailable' }
  | { type: 'failed'; message: string };

type Done = Extract<PoolAnswer, { type: TaskKind }>;

interface Waiting {
  kind: TaskKind;
  models: readonly LetterModel[];
  start?: number;
  resolve(answer: Done): void;
  reject(error: Error): void;
}

interface Seat {
  worker: Worker;
  sender?: Sender;
  busy?: Waiting;
  /** How much of its working life is over, 1 is all of it. */
  worn: number;
}

/** How many letters a worker makes before another takes its place. */
export interface WorkingLife {
  alone: number;
  bound: number;
}

/** Named at run time: a bundler that sees the path would pack the worker and lose the typesetter's binary. */
const workerFile = (): URL => pathToFileURL(join(rootDir, 'cms/letters/render/pdf/worker.ts'));

const FELL_OVER = 'Het maken van een PDF liep vast. Probeer het nog een keer.';

/** Each worker keeps some 80 MB; past this many the disk is slower than they are. */
const MOST_WORKERS = 8;

/**
 * What the typesetter holds on to grows with every letter, and so does its time; only the end of its thread makes room
 * again. Measured with two-page letters, one by one on two workers: the sixth thousand took 1.09 times the second, and
 * 1.01 times with a new worker every thousand letters; the last of ten thousand held 270 MB more than the second, and
 * 105 MB more with a new one. In stacks of fifty one worker held 400 MB more after 6,000 letters, and with a new one
 * every 750 it stayed at 200 MB more. A new one costs as much as thirty letters.
 */
const WORKING_LIFE: WorkingLife = { alone: 1_000, bound: 750 };

/** Starts workers, each with one typesetter, as letters come. @param size  one for each core when not given */
export function createPdfPool(
  size = Math.min(availableParallelism(), MOST_WORKERS),
  life: WorkingLife = WORKING_LIFE,
): PdfPool {
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

  const retire = (seat: Seat) => {
    seats.splice(seats.indexOf(seat), 1);
    void seat.worker.terminate();
  };

  const hire = (): Seat => {
    const seat: Seat = { worker: new Worker(workerFile(), { stdout: false }), worn: 0 };
    seat.worker.on('message', (answer: PoolAnswer) => {
      const { busy } = seat;
      delete seat.busy;
      if (busy) seat.worn += busy.models.length / (busy.kind === 'bound' ? life.bound : life.alone);
      if (seat.worn >= 1) retire(seat);
      else idle(seat);
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
      const sender = task.models[0]?.sender;
      free.worker.postMessage({
        kind: task.kind,
        models: task.models.map(({ sender: _, ...model }) => model),
        ...(sender && free.sender !== sender && { sender }),
        ...(task.start !== undefined && { start: task.start }),
      } satisfies PoolTask);
      if (sender) free.sender = sender;
    }
  };

  const ask = async <Kind extends TaskKind>(
    kind: Kind,
    models: readonly LetterModel[],
    start?: number,
  ): Promise<Extract<Done, { type: Kind }>> => {
    const done = await timed(
      metrics().pdfs,
      (failed) => ({ kind, outcome: failed ? 'mislukt' : 'gelukt' }),
      () =>
        new Promise<Done>((resolve, reject) => {
          if (closed) return reject(new Error(FELL_OVER));
          queue.push({ kind, models, resolve, reject, ...(start !== undefined && { start }) });
          next();
        }),
    );
    if (done.type !== kind) throw new Error(FELL_OVER);
    return done as Extract<Done, { type: Kind }>;
  };

  return {
    size,
    async typeset(model) {
      const { pdf, pages } = await ask('letter', [model]);
      return { pdf, pages };
    },
    async draw(model) {
      const { svg, pages, frontPages } = await ask('picture', [model]);
      return { svg, pages, frontPages };
    },
    async bind(models, start) {
      const { pdf, pages, refused } = await ask('bound', models, start);
      return { pdf, pages, refused };
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
  if (answer.type === 'problems') reject(new UnrenderableLetter(answer.problems));
  else if (answer.type === 'unavailable') reject(new PdfUnavailable());
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
