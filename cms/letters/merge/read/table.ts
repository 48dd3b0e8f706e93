import type { RawValue } from '../fields/field.ts';

export interface TableRow {
  /** As a spreadsheet numbers it: the headings are row 1. */
  number: number;
  /** As many as there are columns. */
  cells: RawValue[];
  /** Dutch: why this row cannot be read, when it has another number of cells than there are headings. */
  problem?: string;
}

/** A file as it was read: nothing is interpreted yet. */
export interface Table {
  headings: string[];
  rows: TableRow[];
  /** Dutch sentences: what was found out, and what was left out. */
  notices: string[];
}

/** Thrown when a file cannot be read as a table; the message is Dutch and says what to do. */
export class TableRefused extends Error {}

/** The letter a spreadsheet gives to a column: 0 is A, 26 is AA. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetter(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}
