import { type FilledRow, refusals, typeset } from '../merge/server/makeBatch.ts';
import type { RowError } from '../merge/server/rows.ts';
import { type LetterService, MAX_SENT_BYTES, MAX_SENT_PAGES, NotSent, type SentLetter } from './notify.ts';

/** A row whose letter the service has. */
export type SentRowAnswer = SentLetter & { row: number };

/**
 * Sends the letter of each row. Where the service refuses one the next is tried; where it refuses all, the rest is told
 * the same and not tried.
 * @param run  of one file: with the number of a row it is the reference, so that a repeat sends nothing twice
 */
export async function sendRows(
  service: LetterService,
  run: string,
  filled: readonly FilledRow[],
): Promise<{ sent: SentRowAnswer[]; errors: RowError[]; stopped?: string }> {
  const sent: SentRowAnswer[] = [];
  const errors: RowError[] = [];
  let stopped: string | undefined;
  for (const { row, model } of filled) {
    if (stopped) {
      errors.push({ row, message: stopped });
      continue;
    }
    try {
      if (model.addressee.length < LINES_OF_ADDRESS) {
        throw new NotSent(
          'Het adres is niet volledig: vul ontvanger, straat, postcode en woonplaats in.',
          false,
        );
      }
      const { pdf, pages } = await typeset(model);
      if (pages > MAX_SENT_PAGES) {
        throw new NotSent(`Deze brief heeft ${pages} bladzijden. Hoogstens ${MAX_SENT_PAGES} kan.`, false);
      }
      if (pdf.byteLength > MAX_SENT_BYTES)
        throw new NotSent('Deze brief is te groot om te versturen.', false);
      sent.push({ row, ...(await service.send(`luchtpost-${run}-${row}`, pdf)) });
    } catch (error) {
      if (error instanceof NotSent) {
        errors.push({ row, message: error.message });
        if (error.forAll) stopped = error.message;
      } else errors.push(...refusals(row, error));
    }
  }
  return { sent, errors, ...(stopped && { stopped }) };
}

/** Name, street, postcode with town. */
const LINES_OF_ADDRESS = 3;
