import { growingPdf } from '../pdf/growingPdf.ts';
import { BATCH_ROWS, batchesOf, ONE_PDF_LETTERS, PART_ROWS, runBatches, type Wait } from './batches.ts';
import type { PlannedRow, RowProblem } from './checkRows.ts';
import type { MergeAnswer, MergeFormat } from './contract.ts';
import { downloadName, letterFileName } from './fileNames.ts';
import { type ManifestLine, manifestCsv, manifestJson } from './manifest.ts';
import { byPostcode } from './printOrder.ts';
import { growingZip } from './zip.ts';

/** What can be made of the rows. */
export const PRODUCTS = ['zip-pdf', 'zip-docx', 'printbestand', 'postkamer'] as const;
export type Product = (typeof PRODUCTS)[number];

const FORMATS: Record<Product, Exclude<MergeFormat, 'html'>> = {
  'zip-pdf': 'pdf',
  'zip-docx': 'docx',
  printbestand: 'een-pdf',
  postkamer: 'pdf',
};
const PART_DIGITS = 3;

interface Order {
  rows: readonly PlannedRow[];
  product: Product;
  /** Of the letter; for the name of the file. */
  title: string;
  /** The most rows in one request; a letter that may only be tried takes fewer. */
  mostRows?: number;
  /** The most letters in one PDF for the printer; `ONE_PDF_LETTERS` when not given. */
  onePdf?: number;
  /**
   * @param start  of one file: the number of the first letter in it
   * @throws SendFailed
   */
  send(format: MergeFormat, rows: PlannedRow[], signal: AbortSignal, start: number): Promise<MergeAnswer>;
  /** The words for a field in a sentence about a row. */
  columnOf(field: string | undefined): string;
  pause(wait: Wait, signal: AbortSignal): Promise<void>;
  /** After each batch: how many rows were answered, made or not. */
  onProgress(done: number): void;
  signal: AbortSignal;
}

export interface Made {
  /** How many letters there are in the file. */
  letters: number;
  /** Sides of paper, as far as the server counted them. */
  pages: number;
  /** Absent when no letter was made. */
  file?: { name: string; content: Blob };
  /** Rows that the server made no letter of. */
  problems: RowProblem[];
}

/**
 * Makes letters of all rows and puts them in one file to download. Every row becomes a letter or a problem.
 * @throws SendFailed, or DOMException AbortError when it was cancelled
 */
export async function makeLetters(order: Order): Promise<Made> {
  const { product, signal, title } = order;
  const printing = product === 'printbestand';
  const rows = printing || product === 'postkamer' ? byPostcode(order.rows) : [...order.rows];
  const size = Math.min(order.mostRows ?? Infinity, printing ? PART_ROWS : BATCH_ROWS);
  const batches = batchesOf(rows, size);
  const made: Made = { letters: 0, pages: 0, problems: [] };
  const zip = growingZip();
  const manifest: ManifestLine[] = [];
  let pdf = growingPdf();
  /** Letters in the PDF that is being made. */
  let inPdf = 0;
  let done = 0;
  let parts = 0;
  const putAway = async () => {
    parts += 1;
    const name = `deel-${String(parts).padStart(PART_DIGITS, '0')}.pdf`;
    zip.add(name, new Uint8Array(await pdf.end().arrayBuffer()));
    pdf = growingPdf();
    inPdf = 0;
  };

  const onAnswer = async (answer: MergeAnswer, batch: PlannedRow[]) => {
    const refused = new Set(answer.errors.map(({ row }) => row));
    for (const { row, field, message } of answer.errors) {
      made.problems.push({ row, column: order.columnOf(field), message });
    }
    const letters = new Map((answer.letters ?? []).map((letter) => [letter.row, letter]));
    for (const planned of batch) {
      if (refused.has(planned.row)) continue;
      const letter = letters.get(planned.row);
      if (printing ? !answer.file : !letter) {
        const message = 'De server gaf voor deze rij geen brief terug. Probeer deze rij opnieuw.';
        made.problems.push({ row: planned.row, column: '', message });
        continue;
      }
      made.letters += 1;
      if (!letter) continue;
      const file = letterFileName(planned, FORMATS[product] === 'docx' ? 'docx' : 'pdf');
      zip.add(file, bytesOf(letter.bytes));
      made.pages += letter.pages ?? 0;
      const { pages, sha256 } = letter;
      manifest.push({ file, row: planned.row, pages, postcode: planned.postcode, sha256 });
    }
    if (answer.file) {
      if (inPdf + batch.length > (order.onePdf ?? ONE_PDF_LETTERS)) await putAway();
      pdf.add(bytesOf(answer.file.bytes));
      made.pages += answer.file.pages;
      inPdf += batch.length;
    }
    done += batch.length;
    order.onProgress(done);
  };

  await runBatches({
    batches,
    signal,
    pause: order.pause,
    send: (batch) => order.send(FORMATS[product], batch, signal, made.letters + 1),
    onAnswer,
  });
  if (made.letters === 0) return made;
  if (printing && parts === 0) {
    return { ...made, file: { name: downloadName('printbestand', title, 'pdf'), content: pdf.end() } };
  }
  if (printing) await putAway();
  if (product === 'postkamer') {
    zip.add('manifest.csv', manifestCsv(manifest));
    zip.add('manifest.json', manifestJson(manifest));
  }
  const name = downloadName(product.startsWith('zip') ? 'brieven' : product, title, 'zip');
  return { ...made, file: { name, content: zip.end() } };
}

/** The bytes of a base64 text. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index);
  return bytes;
}
