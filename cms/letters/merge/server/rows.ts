import { z } from 'zod';
import { plainName } from '../../fields/fieldCodes.ts';
import type { LetterFields } from '../../fill/fieldsOfLetter.ts';
import type { RawValue } from '../fields/field.ts';
import { readValues } from '../fields/readValues.ts';
import { MAX_ROW_ERRORS, MAX_ROW_VALUES } from './limits.ts';

const rawValue = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]);

/** A row as the browser sends it: values by the name of a field, as they stood in the file. */
const sentRow = z.strictObject({
  row: z.int().min(1),
  values: z
    .record(z.string(), rawValue)
    .refine((values) => Object.keys(values).length <= MAX_ROW_VALUES, 'Dit zijn te veel velden.'),
});

export type SentRow = z.output<typeof sentRow>;

/** The rows of a request. @param most  how many it may have */
export const sentRows = (most: number) =>
  z
    .array(sentRow)
    .min(1)
    .max(most)
    .refine(
      (rows) => new Set(rows.map(({ row }) => row)).size === rows.length,
      'Een rij staat er twee keer in.',
    );

/** What is wrong with one row; without a field it is about the whole letter. */
export interface RowError {
  row: number;
  field?: string;
  /** Dutch. It may quote the value: it goes back to who sent it and nowhere else. */
  message: string;
}

export const inOrder = (errors: readonly RowError[]): RowError[] => errors.toSorted((a, b) => a.row - b.row);

/**
 * Reads the values of a row again, as the browser did before it.
 * @returns printed values by plain name, or everything that is wrong
 */
export function readRow(
  { row, values: sent }: SentRow,
  { fields, uses }: LetterFields,
): { values: Map<string, string> } | { errors: RowError[] } {
  const raw = new Map<string, RawValue>();
  const errors: RowError[] = [];
  const known = new Set(fields.map(({ name }) => plainName(name)));
  for (const [name, value] of Object.entries(sent)) {
    const field = plainName(name);
    if (!known.has(field)) errors.push({ row, field: name, message: 'Dit veld heeft deze brief niet.' });
    else if (raw.has(field)) errors.push({ row, field: name, message: 'Dit veld staat er twee keer.' });
    else raw.set(field, dateAgain(value));
  }
  const { values, problems } = readValues(raw, fields, uses);
  errors.push(...problems.map((problem) => ({ row, ...problem })));
  return errors.length > 0 ? { errors: errors.slice(0, MAX_ROW_ERRORS) } : { values };
}

/** How JSON writes a Date, and nobody else. */
const JSON_DATE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** A date cell travelled as words; read as a date again it prints what the browser showed. */
const dateAgain = (value: SentRow['values'][string]): RawValue =>
  typeof value === 'string' && JSON_DATE.test(value) ? new Date(value) : value;
