import { batchesOf, runBatches, SendFailed, type Wait } from './batches.ts';
import type { PlannedRow, RowProblem } from './checkRows.ts';
import type { SentAnswer } from './contract.ts';

/** Rows in one request: as many as the server takes. Each is a request to the service. */
export const SENT_ROWS = 10;

interface Order {
  rows: readonly PlannedRow[];
  /** @throws SendFailed */
  send(rows: PlannedRow[]): Promise<SentAnswer>;
  /** The words for a field in a sentence about a row. */
  columnOf(field: string | undefined): string;
  pause(wait: Wait, signal: AbortSignal): Promise<void>;
  /** After each batch: how many rows were answered, sent or not. */
  onProgress(done: number): void;
  signal: AbortSignal;
}

/** What became of rows that were sent on: each is counted once, in `letters`, `problems` or `untried`. */
export interface SentOn {
  /** How many letters the service has. */
  letters: number;
  /** How many of these it had before: they were not sent again. */
  already: number;
  /** Rows that no letter was sent of. */
  problems: RowProblem[];
  /** Rows that it did not come to, or that the service took no letter of for a reason of its own. */
  untried: number;
  /** Dutch: why it did not; absent when a person stopped it. */
  stopped?: string;
}

/** Hands the letters of all rows to the service. A stop waits for the batch that is under way: what left is counted. */
export async function sendOn({ rows, send, columnOf, pause, onProgress, signal }: Order): Promise<SentOn> {
  const done: SentOn = { letters: 0, already: 0, problems: [], untried: rows.length };
  const ended = new AbortController();
  const either = AbortSignal.any([signal, ended.signal]);
  try {
    await runBatches({
      batches: batchesOf(rows, SENT_ROWS),
      signal: either,
      pause,
      send,
      onAnswer: ({ sent, errors, stopped }, batch) => {
        done.letters += sent.length;
        done.already += sent.filter(({ already }) => already).length;
        // Where the service takes none there is nothing to mend in the row: it waits with the rest.
        const waiting = errors.filter(({ message }) => message === stopped).length;
        for (const { row, field, message } of errors) {
          if (message !== stopped) done.problems.push({ row, column: columnOf(field), message });
        }
        done.untried -= batch.length - waiting;
        onProgress(rows.length - done.untried);
        if (stopped === undefined) return;
        done.stopped = stopped;
        ended.abort();
      },
    });
  } catch (error) {
    if (error instanceof SendFailed) done.stopped = error.message;
    else if (!either.aborted) throw error;
  }
  return done;
}

const BYTES_OF_UUID = 16;

/**
 * The number of a run, a UUID (version 8: of our own making): the same file with the same letter has the same, so that
 * a row that was sent is not sent again, also not from another tab or after a crash.
 * @param sha256  of the file with the rows
 */
export async function runOf(address: string, sha256: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${address} ${sha256}`));
  const hex = Array.from(new Uint8Array(digest, 0, BYTES_OF_UUID), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-8$3-8$4-$5');
}
