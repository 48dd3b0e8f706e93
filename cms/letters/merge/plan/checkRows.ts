import { plainName } from '../../fields/fieldCodes.ts';
import { dayOf, printDay } from '../fields/dates.ts';
import { type FieldDefinition, isEmpty, type RawValue, shown } from '../fields/field.ts';
import { readValues } from '../fields/readValues.ts';
import type { FieldUses } from '../fields/usedFields.ts';
import type { Table } from '../read/table.ts';
import { type Mapping, rawValues } from './mapping.ts';

/** A row that a letter can be made of. */
export interface PlannedRow {
  /** As the spreadsheet numbers it. */
  row: number;
  /** What goes to the server, by plain name: not yet in print form. */
  values: Record<string, WireValue>;
  /** `1234 AB`, or '' when the letter has none. */
  postcode: string;
}

/** A value as it travels: a day is written out, as JSON has none. */
export type WireValue = string | number | boolean | readonly string[] | null;

export interface RowProblem {
  row: number;
  /** The heading of the column, the label of the field when it has none, or '' when it is about the whole row. */
  column: string;
  message: string;
}

export interface CheckedRows {
  good: PlannedRow[];
  problems: RowProblem[];
  /** Row numbers with at least one problem, in order. */
  bad: number[];
}

/** Of the Netherlands: no 0 in front, and no SA, SD or SS (left out by PostNL). */
const POSTCODE = /^([1-9]\d{3}) ?([A-Z]{2})$/;
const NO_LETTERS = new Set(['SA', 'SD', 'SS']);

/** A postcode as the post wants it, `1234 AB`; undefined when it is none. */
export function readPostcode(text: string): string | undefined {
  const [, digits, letters] = POSTCODE.exec(text.trim().toUpperCase().replace(/\s+/g, ' ')) ?? [];
  return digits && letters && !NO_LETTERS.has(letters) ? `${digits} ${letters}` : undefined;
}

/** Checks every row of a file: what is wrong is told for each cell, and nothing is left out in silence. */
export function checkRows(
  table: Table,
  mapping: Mapping,
  fields: readonly FieldDefinition[],
  uses: FieldUses,
): CheckedRows {
  const labels = new Map(fields.map(({ name, label }) => [plainName(name), label]));
  const columnOf = (name: string): string => {
    const source = mapping[name];
    return (source?.from === 'column' && table.headings[source.index]) || (labels.get(name) ?? name);
  };
  const checked: CheckedRows = { good: [], problems: [], bad: [] };
  for (const row of table.rows) {
    const found: RowProblem[] = [];
    if (row.problem) found.push({ row: row.number, column: '', message: row.problem });
    const raw = rawValues(row, mapping);
    const { values, problems } = readValues(raw, fields, uses);
    // The cells of a row with one too many or too few may stand under the wrong heading.
    if (!row.problem) {
      for (const { field, message } of problems) {
        found.push({ row: row.number, column: columnOf(field), message });
      }
    }
    const written = values.get('postcode') ?? '';
    const postcode = readPostcode(written);
    if (!row.problem && written !== '' && !postcode) {
      const message = `${shown(written)} is geen postcode. Schrijf een postcode zo: 1234 AB.`;
      found.push({ row: row.number, column: columnOf('postcode'), message });
    }
    if (found.length > 0) {
      checked.problems.push(...found);
      checked.bad.push(row.number);
      continue;
    }
    if (postcode) raw.set('postcode', postcode);
    checked.good.push({ row: row.number, values: wireValues(raw), postcode: postcode ?? '' });
  }
  return checked;
}

function wireValues(raw: ReadonlyMap<string, RawValue>): Record<string, WireValue> {
  return Object.fromEntries(
    [...raw]
      .filter(([, value]) => !isEmpty(value))
      .map(([name, value]) => [name, value instanceof Date ? printDay(dayOf(value)) : (value ?? null)]),
  );
}
