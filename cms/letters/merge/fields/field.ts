import type { FieldType } from '../../fields/commonFields.ts';

/** A value as it comes in: a cell of a file, or a value of a JSON document. */
export type RawValue = string | number | boolean | Date | readonly string[] | null | undefined;

/** A field of a letter with all that is known of what may be filled in. */
export interface FieldDefinition {
  name: string;
  label: string;
  type: FieldType;
  /** A right value, as it is printed. */
  sample: string;
  help?: string | null;
  /** Whether it must be filled in wherever the letter uses it; yes when not said. */
  required?: boolean | null;
  /** Of a keuze: what may be chosen. Without options any words are right. */
  options?: readonly string[];
}

/** What became of a value: how it is printed, or a Dutch sentence that says what is wrong and what is right. */
export type Reading = { ok: true; printed: string } | { ok: false; message: string };

/** One type of field: reads what people and spreadsheets write, and prints it in Dutch. */
export interface FieldReader {
  /** @param value  never empty: see `isEmpty` */
  read(value: Exclude<RawValue, null | undefined>, field: FieldDefinition): Reading;
}

/** The longest value a letter takes; a longer one is a column that was read wrongly. */
export const MAX_VALUE_LENGTH = 2_000;

const MAX_SHOWN_LENGTH = 60;

export const printed = (text: string): Reading => ({ ok: true, printed: text });
export const wrong = (message: string): Reading => ({ ok: false, message });

/** Nothing, or nothing but white space. */
export function isEmpty(value: RawValue): value is null | undefined | '' {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.every((item) => item.trim() === '');
}

/** A value as a person recognises it in a sentence: short, on one line, between quotes. */
export function shown(value: RawValue): string {
  const isDay = value instanceof Date && !Number.isNaN(value.getTime());
  const text = isDay ? value.toISOString().slice(0, 10) : String(value ?? '');
  const line = text.replace(/\s+/g, ' ').trim();
  return `‘${line.length > MAX_SHOWN_LENGTH ? `${line.slice(0, MAX_SHOWN_LENGTH)}…` : line}’`;
}
