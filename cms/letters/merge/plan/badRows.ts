import { plainName } from '../../fields/fieldCodes.ts';
import { csvOf } from '../../overview/csv.ts';
import { dayOf, printDay } from '../fields/dates.ts';
import type { RawValue } from '../fields/field.ts';
import type { Table } from '../read/table.ts';
import type { RowProblem } from './checkRows.ts';

/** The columns we add; a file that comes back mended loses them again. */
const ROW = 'Rij in het bestand';
export const REASON = 'Reden';

/**
 * The rows that no letter was made of, as they stood in the file, with their row number and why. Mend them and
 * choose the file again.
 * @returns CSV for a Dutch spreadsheet
 */
export function badRowsCsv(table: Table, problems: readonly RowProblem[]): string {
  const reasons = new Map<number, string[]>();
  for (const { row, column, message } of problems) {
    reasons.set(row, [...(reasons.get(row) ?? []), column ? `${column}: ${message}` : message]);
  }
  const ours = new Set([plainName(ROW), plainName(REASON)]);
  const kept = table.headings.flatMap((heading, index) => (ours.has(plainName(heading)) ? [] : [index]));
  return csvOf([
    [...kept.map((index) => table.headings[index]), ROW, REASON],
    ...table.rows
      .filter(({ number }) => reasons.has(number))
      .map(({ number, cells }) => [
        ...kept.map((index) => cellText(cells[index])),
        number,
        (reasons.get(number) ?? []).join(' '),
      ]),
  ]);
}

function cellText(value: RawValue): string | number {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : printDay(dayOf(value));
  return typeof value === 'number' ? value : String(value ?? '');
}
