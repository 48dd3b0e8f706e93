import { createHash } from 'node:crypto';
import { makeSheets, SheetsUnavailable } from './makeSheets.ts';
import { type PrintJob, UnprintableSheet } from './printJob.ts';

/** An answer in the house's form of an error. */
export const problem = (status: number, message: string): Response =>
  Response.json({ errors: [{ message }] }, { status });

/** The last file of each name: making it again costs a second, and cards and plates seldom change. */
const made = new Map<string, { print: string; pdf: Promise<Uint8Array> }>();

/**
 * The job as a file to show or save; 422 names a sheet that does not fit, 503 where no PDF can be made.
 * @param name  of the file, without its ending; the file made last is kept under it
 */
export async function answerPdf(name: string, job: PrintJob): Promise<Response> {
  const print = createHash('sha256').update(JSON.stringify(job)).digest('hex');
  const known = made.get(name);
  const file = known?.print === print ? known : { print, pdf: makeSheets(job) };
  made.set(name, file);
  try {
    return new Response((await file.pdf) as Uint8Array<ArrayBuffer>, {
      headers: {
        'Content-Type': 'application/pdf',
        'Content-Disposition': `inline; filename="${name}.pdf"`,
        'Cache-Control': 'no-cache',
        ETag: `"${print}"`,
      },
    });
  } catch (error) {
    made.delete(name);
    if (error instanceof UnprintableSheet) return problem(422, error.message);
    if (error instanceof SheetsUnavailable) return problem(503, error.message);
    throw error;
  }
}
