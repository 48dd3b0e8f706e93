/** Rows in one request: about a fifth of a second of work, so that cancelling and counting feel direct. */
export const BATCH_ROWS = 25;
/** Rows in one part of a print file: as many as the server takes. */
export const PART_ROWS = 50;
/** Letters in one PDF for the printer; more come in files of this size. A printer takes two thousand sides at a time. */
export const ONE_PDF_LETTERS = 1_000;

/** Waits between tries, in milliseconds; the last one is repeated. */
const WAITS_MS = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000];
const HTTP_LOGGED_OUT = 401;
const HTTP_TOO_MANY = 429;
const HTTP_SERVER_ERROR = 500;
const HTTP_NEVER_HERE = 501;

/** Cuts rows in batches of the same size, in order. */
export function batchesOf<T>(rows: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, index) =>
    rows.slice(index * size, (index + 1) * size),
  );
}

/**
 * The wait before the next try, in milliseconds; Infinity when only a person can help, by logging in again.
 * @param tries  how many went wrong, from 1
 */
export const waitBefore = (tries: number, status: number): number =>
  status === HTTP_LOGGED_OUT ? Infinity : (WAITS_MS[Math.min(tries, WAITS_MS.length) - 1] ?? 0);

/** What the server answered when it did not make the letters; `status` 0 is no answer at all. */
export class SendFailed extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/**
 * Whether trying again can help: no answer, logged out, too busy, or a server that is starting. A server that makes no
 * PDF makes none a minute later.
 */
export const mayRetry = (error: unknown): error is SendFailed =>
  error instanceof SendFailed &&
  error.status !== HTTP_NEVER_HERE &&
  ([0, HTTP_LOGGED_OUT, HTTP_TOO_MANY].includes(error.status) || error.status >= HTTP_SERVER_ERROR);

export interface Wait {
  /** How many tries went wrong in a row. */
  tries: number;
  ms: number;
  message: string;
}

interface Run<T, Answer> {
  batches: readonly T[][];
  /** @throws SendFailed */
  send(batch: T[], signal: AbortSignal): Promise<Answer>;
  /** Called once for each batch, in order. */
  onAnswer(answer: Answer, batch: T[]): void | Promise<void>;
  /** Resolves when the time is over, or sooner when somebody asks to go on. Rejects when it is cancelled. */
  pause(wait: Wait, signal: AbortSignal): Promise<void>;
  signal: AbortSignal;
}

/**
 * Sends batch after batch. What went wrong on the way is sent again, as long as it takes: a batch leaves nothing
 * behind on the server, and what was made stays made.
 * @throws SendFailed when trying again cannot help; DOMException AbortError when it was cancelled
 */
export async function runBatches<T, Answer>({
  batches,
  send,
  onAnswer,
  pause,
  signal,
}: Run<T, Answer>): Promise<void> {
  for (const batch of batches) {
    let tries = 0;
    for (;;) {
      signal.throwIfAborted();
      try {
        await onAnswer(await send(batch, signal), batch);
        break;
      } catch (error) {
        signal.throwIfAborted();
        if (!mayRetry(error)) throw error;
        tries += 1;
        await pause({ tries, ms: waitBefore(tries, error.status), message: error.message }, signal);
      }
    }
  }
}
