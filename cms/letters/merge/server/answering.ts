import type { PayloadHandler, PayloadRequest } from 'payload';
import { Problem } from '../../../endpoints/request/problem.ts';
import { UnknownFields } from '../../fill/prepareLetter.ts';
import { PdfUnavailable } from '../../render/pdfUnavailable.ts';

/** What is answered holds letters of residents: no browser and no proxy keeps it. */
export const NEVER_KEPT = { 'Cache-Control': 'no-store' };

const told = (status: number, message: string) =>
  Response.json({ errors: [{ message }] }, { status, headers: NEVER_KEPT });

/** Why nothing could be made although the letter is right; its Dutch sentence is for people. */
export class NotNow extends Error {}

/**
 * Answers with JSON, or with one Dutch sentence. An error that nobody foresaw is logged by its kind only: its words
 * could hold what stood in a letter.
 */
export function answering(answer: (req: PayloadRequest) => Promise<object>): PayloadHandler {
  return async (req) => {
    try {
      const result = await answer(req);
      return result instanceof Response ? result : Response.json(result, { headers: NEVER_KEPT });
    } catch (error) {
      if (error instanceof Problem) return told(error.status, sentenceOf(error));
      if (error instanceof UnknownFields) return told(422, error.message);
      if (error instanceof PdfUnavailable) return told(501, error.message);
      if (error instanceof NotNow) return told(503, error.message);
      const kind = error instanceof Error ? error.constructor.name : typeof error;
      req.payload.logger.error(`Merging letters failed (${kind}).`);
      return told(500, 'Het samenvoegen liep vast. Probeer het nog een keer.');
    }
  };
}

/** What is wrong and, when the body has not the right shape, where first. */
function sentenceOf({ message, errors }: Problem): string {
  const first = errors?.[0];
  return first ? `${message} ${first.pointer}: ${first.detail}` : message;
}
