import { createHash } from 'node:crypto';
import { fillIn, problemWords } from '../../fill/fillIn.ts';
import type { PreparedLetter } from '../../fill/prepareLetter.ts';
import { type LetterModel, type RenderProblem, UnrenderableLetter } from '../../render/model.ts';
import { PdfUnavailable } from '../../render/pdfUnavailable.ts';
import { type PdfPool, pdfPool } from '../../render/pool.ts';
import { LETTER_FORMS, type LetterForm, writeLetter } from '../../render/writeLetter.ts';
import { NotNow } from './answering.ts';
import { type RowError, readRow, type SentRow } from './rows.ts';

/** What a batch can be made into: a file for each row, or one file for the printer. */
export const MERGE_FORMATS = [...LETTER_FORMS, 'een-pdf'] as const;

/** A file as it travels in JSON. */
export interface MadeFile {
  /** Only of a PDF. */
  pages?: number;
  /** Of the bytes, in hexadecimal. */
  sha256: string;
  /** Base64. */
  bytes: string;
}

/** A row that can be made: its letter, filled in. */
export interface FilledRow {
  row: number;
  model: LetterModel;
}

/** Fills in the letter of every row; a row that cannot be made is told and the others go on. */
export function fillRows(
  prepared: PreparedLetter,
  rows: readonly SentRow[],
): { filled: FilledRow[]; errors: RowError[] } {
  const filled: FilledRow[] = [];
  const errors: RowError[] = [];
  for (const row of rows) {
    const read = readRow(row, prepared);
    if ('errors' in read) errors.push(...read.errors);
    else {
      try {
        filled.push({ row: row.row, model: fillIn(prepared, read.values) });
      } catch (error) {
        errors.push(...refusals(row.row, error));
      }
    }
  }
  return { filled, errors };
}

/** Makes a file of every letter, in order. */
export async function makeFiles(
  filled: readonly FilledRow[],
  form: LetterForm,
): Promise<{ letters: (MadeFile & { row: number })[]; errors: RowError[] }> {
  const errors: RowError[] = [];
  const make = async ({ row, model }: FilledRow) => {
    try {
      return [{ row, ...(await makeFile(model, form)) }];
    } catch (error) {
      errors.push(...refusals(row, error));
      return [];
    }
  };
  // PDF is made by the pool, all at the same time; Word and HTML on this thread, so others have their turn between.
  if (form === 'pdf') return { letters: (await Promise.all(filled.map(make))).flat(), errors };
  const letters: (MadeFile & { row: number })[] = [];
  for (const each of filled) {
    letters.push(...(await make(each)));
    await new Promise(setImmediate);
  }
  return { letters, errors };
}

/**
 * Makes one file of all letters, without those that not everybody could read.
 * @param start  number of the first of them, when they become part of a longer file
 */
export async function makeOneFile(
  filled: readonly FilledRow[],
  start: number,
): Promise<{ file?: MadeFile; errors: RowError[] }> {
  if (filled.length === 0) return { errors: [] };
  try {
    const { pdf, pages, refused } = await byPool((pool) =>
      pool.bind(
        filled.map(({ model }) => model),
        start,
      ),
    );
    const errors = refused.flatMap(({ index, problems }) => rowErrors(filled[index]?.row ?? 0, problems));
    return { ...(pages > 0 && { file: { pages, ...asJson(pdf) } }), errors };
  } catch (error) {
    return { errors: filled.flatMap(({ row }) => refusals(row, error)) };
  }
}

async function makeFile(model: LetterModel, form: LetterForm): Promise<MadeFile> {
  if (form !== 'pdf') return asJson(await writeLetter(model, form));
  const { pdf, pages } = await typeset(model);
  return { pages, ...asJson(pdf) };
}

/** Typesets by the shared pool. @throws UnrenderableLetter; PdfUnavailable; NotNow when a typesetter fell over */
export const typeset = (model: LetterModel) => byPool((pool) => pool.typeset(model));

async function byPool<Made>(make: (pool: PdfPool) => Promise<Made>): Promise<Made> {
  try {
    return await make(pdfPool());
  } catch (error) {
    if (error instanceof UnrenderableLetter || error instanceof PdfUnavailable) throw error;
    throw new NotNow((error as Error).message);
  }
}

const asJson = (bytes: Uint8Array): MadeFile => ({
  sha256: createHash('sha256').update(bytes).digest('hex'),
  bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
});

const rowErrors = (row: number, problems: readonly RenderProblem[]): RowError[] =>
  problems.map((problem) => ({ row, message: problemWords(problem) }));

/** What a refused letter tells; any other error goes on. */
export function refusals(row: number, error: unknown): RowError[] {
  if (error instanceof UnrenderableLetter) return rowErrors(row, error.problems);
  throw error;
}
