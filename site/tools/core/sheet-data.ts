import type { Values } from './values.ts';

/** How the sheet stood at one moment, kept under a name to look back at. */
export interface Moment {
  name: string;
  /** Day, as YYYY-MM-DD. */
  date: string;
  values: Values;
}

/** Everything a tool keeps: what stands in the sheet now, and the moments somebody saved. */
export interface SheetData {
  values: Values;
  moments: Moment[];
}

/** Far above what a person types, and small enough to stay readable and to fit in a browser's storage. */
export const LIMITS = {
  names: 1_000,
  nameLength: 200,
  textLength: 20_000,
  ticks: 200,
  moments: 100,
  fileBytes: 2_000_000,
} as const;

export const emptySheet = (): SheetData => ({ values: {}, moments: [] });

/**
 * Reads data that came from storage or from a file, from whoever made it.
 * @returns the data with only what we know, or undefined when it is something else
 */
export function checkSheetData(raw: unknown): SheetData | undefined {
  if (!isRecord(raw)) return undefined;
  const values = checkValues(raw.values);
  const rows = raw.moments ?? [];
  if (!values || !Array.isArray(rows) || rows.length > LIMITS.moments) return undefined;
  const moments: Moment[] = [];
  for (const row of rows) {
    const of = isRecord(row) ? checkValues(row.values) : undefined;
    if (!of || !isRecord(row) || !isText(row.name, LIMITS.nameLength) || !isDay(row.date)) return undefined;
    moments.push({ name: row.name, date: row.date, values: of });
  }
  return { values, moments };
}

function checkValues(raw: unknown): Values | undefined {
  if (!isRecord(raw)) return undefined;
  const entries = Object.entries(raw);
  if (entries.length > LIMITS.names) return undefined;
  const values: Values = {};
  for (const [name, value] of entries) {
    const isList =
      Array.isArray(value) &&
      value.length <= LIMITS.ticks &&
      value.every((item) => isText(item, LIMITS.textLength));
    if (name.length > LIMITS.nameLength || !(isList || isText(value, LIMITS.textLength))) return undefined;
    // A name such as __proto__ is no answer of ours; defining it plainly keeps it a harmless key.
    Object.defineProperty(values, name, { value, enumerable: true, configurable: true, writable: true });
  }
  return values;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length <= most;
const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
