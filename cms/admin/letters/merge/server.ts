import { SendFailed } from '../../../letters/merge/plan/batches.ts';
import type { PlannedRow } from '../../../letters/merge/plan/checkRows.ts';
import type {
  MergeAnswer,
  MergeFormat,
  MergeLetter,
  SentAnswer,
} from '../../../letters/merge/plan/contract.ts';

const NO_CONTACT = 'Het CMS is niet te bereiken.';
const NOT_MADE = 'Het CMS kon deze brieven niet maken.';

/** @throws SendFailed with one Dutch sentence */
export const readMergeLetter = (address: string, signal: AbortSignal): Promise<MergeLetter> =>
  ask<MergeLetter>(address, { signal });

/**
 * Has the letters of a few rows made.
 * @throws SendFailed with one Dutch sentence; DOMException AbortError
 */
export const sendRows = (
  address: string,
  format: MergeFormat,
  rows: readonly PlannedRow[],
  signal: AbortSignal,
  start?: number,
): Promise<MergeAnswer> =>
  ask<MergeAnswer>(address, { ...posted({ format, rows: sentRows(rows), start }), signal });

/**
 * Has the letters of a few rows sent on to be printed and posted. Once asked it is not called back.
 * @param run  see `runOf`
 * @throws SendFailed with one Dutch sentence
 */
export const sendRowsOn = (address: string, run: string, rows: readonly PlannedRow[]): Promise<SentAnswer> =>
  ask<SentAnswer>(`${address}/versturen`, posted({ run, rows: sentRows(rows) }));

const sentRows = (rows: readonly PlannedRow[]) => rows.map(({ row, values }) => ({ row, values }));

const posted = (body: object): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

async function ask<T>(address: string, request: RequestInit): Promise<T> {
  let response: Response;
  try {
    response = await fetch(address, { credentials: 'same-origin', ...request });
  } catch (error) {
    if (request.signal?.aborted) throw error;
    throw new SendFailed(0, NO_CONTACT);
  }
  let answer: (T & { errors?: { message?: string }[] }) | undefined;
  try {
    answer = await response.json();
  } catch (error) {
    if (request.signal?.aborted) throw error;
    // Half an answer is a connection that broke; a page instead of JSON is a server in front of ours.
    throw new SendFailed(response.ok ? 0 : response.status, NO_CONTACT);
  }
  if (!response.ok || !answer) {
    throw new SendFailed(response.status, answer?.errors?.[0]?.message ?? NOT_MADE);
  }
  return answer;
}
