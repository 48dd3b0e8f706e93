/** The words of the calendar, and days that exist. */

export const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** Short forms: the first letters of a month, long enough to mean one month only. */
const SHORT: Record<string, number> = { mrt: 3, maa: 3, sept: 9 };

/** Years in which a letter of ours can have a date; outside them the value is a slip. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2199;

export interface Day {
  year: number;
  /** From 1. */
  month: number;
  day: number;
}

/** The number of a month by its Dutch name or short form (`dec`, `dec.`); undefined when it is none. */
export function monthByName(name: string): number | undefined {
  const word = name.toLowerCase().replace(/\.$/, '');
  const whole = MONTHS.findIndex((month) => month === word || (word.length === 3 && month.startsWith(word)));
  return whole >= 0 ? whole + 1 : SHORT[word];
}

/** Whether the calendar has this day. */
export function exists({ year, month, day }: Day): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** `1 december 2026` */
export const printDay = ({ year, month, day }: Day): string => `${day} ${MONTHS[month - 1]} ${year}`;

export const dayOf = (date: Date): Day => ({
  year: date.getUTCFullYear(),
  month: date.getUTCMonth() + 1,
  day: date.getUTCDate(),
});

/** The day it is where the clock of this device stands. */
export const localDay = (now: Date): Day => ({
  year: now.getFullYear(),
  month: now.getMonth() + 1,
  day: now.getDate(),
});

const MS_A_DAY = 86_400_000;
/** Day 0 of a spreadsheet. Excel counts a 29 February 1900 that never was; all days after it are right with this. */
const SHEET_EPOCH = Date.UTC(1899, 11, 30);
/** 1 March 1900: the first day on which all spreadsheets agree. */
const FIRST_SERIAL = 61;

/** The day a spreadsheet means with a number (ECMA-376 part 1, 18.17.4.1, 1900 date system). */
export function dayOfSerial(serial: number): Day | undefined {
  if (!Number.isFinite(serial) || serial < FIRST_SERIAL) return undefined;
  const day = dayOf(new Date(SHEET_EPOCH + Math.floor(serial) * MS_A_DAY));
  return day.year <= LAST_YEAR ? day : undefined;
}
