import {
  type Day,
  dayOf,
  dayOfSerial,
  exists,
  FIRST_YEAR,
  LAST_YEAR,
  MONTHS,
  monthByName,
  printDay,
} from './dates.ts';
import { type FieldReader, printed, type Reading, shown, wrong } from './field.ts';

const EXAMPLE = 'Schrijf een datum zo: 1 december 2026 of 1-12-2026.';

/** A time of day after a date, as spreadsheets and systems write it: it is not printed. */
const TIME = /^(\d{4}-\d{1,2}-\d{1,2})[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?$/;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{2,4})$/;
const IN_WORDS =
  /^(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag,? )?(\d{1,2})[- ]([a-z]{3,9}\.?)[- ](\d{2,4})$/i;
/** A serial number that lost its format on the way to a CSV: 1954 to 2173. */
const SERIAL = /^\d{5}$/;

/**
 * A day. Reads `2026-12-01`, `1-12-2026`, `1/12/2026`, `1 december 2026`, a date cell and the day number of a
 * spreadsheet; prints `1 december 2026`. A year of two digits is not guessed.
 */
export const datum: FieldReader = {
  read(value) {
    if (value instanceof Date) {
      return Number.isNaN(value.getTime()) ? notADate(value) : dayReading(dayOf(value), value);
    }
    if (typeof value === 'number') {
      const day = dayOfSerial(value);
      return day ? dayReading(day, value) : notADate(value);
    }
    if (typeof value !== 'string') return notADate(value);
    return readText(value.replace(/\s+/g, ' ').trim());
  },
};

/** Whether a date is written with slashes and the month in front, as in the United States. */
export function isMonthFirst(text: string): boolean {
  const [, first, separator, second, year] = DAY_FIRST.exec(text.trim()) ?? [];
  return separator === '/' && year?.length === 4 && Number(second) > 12 && Number(first) <= 12;
}

/** Whether a date is written with slashes so that day and month could change places. */
export function couldBeMonthFirst(text: string): boolean {
  const [, first, separator, second] = DAY_FIRST.exec(text.trim()) ?? [];
  return separator === '/' && Number(first) <= 12 && Number(second) <= 12 && first !== second;
}

function readText(text: string): Reading {
  const plain = TIME.exec(text)?.[1] ?? text;
  const yearFirst = YEAR_FIRST.exec(plain);
  if (yearFirst) return reading(yearFirst[1], yearFirst[3], yearFirst[4], text);
  if (isMonthFirst(plain)) {
    return wrong(`In ${shown(text)} staat de maand vooraan. Zet de dag vooraan. ${EXAMPLE}`);
  }
  const dayFirst = DAY_FIRST.exec(plain);
  if (dayFirst) return reading(dayFirst[4], dayFirst[3], dayFirst[1], text);
  const inWords = IN_WORDS.exec(plain);
  if (inWords) {
    const month = monthByName(inWords[2] ?? '');
    if (month) return reading(inWords[3], String(month), inWords[1], text);
  }
  const serial = SERIAL.test(plain) ? dayOfSerial(Number(plain)) : undefined;
  return serial ? dayReading(serial, text) : notADate(text);
}

function reading(year = '', month = '', day = '', found: string): Reading {
  if (year.length !== 4) {
    return wrong(`In ${shown(found)} heeft het jaar geen vier cijfers. ${EXAMPLE}`);
  }
  return dayReading({ year: Number(year), month: Number(month), day: Number(day) }, found);
}

function dayReading(day: Day, found: string | number | Date): Reading {
  if (!exists(day)) {
    const name = MONTHS[day.month - 1];
    const what = name ? `${day.day} ${name} ${day.year}` : `maand ${day.month}`;
    return wrong(`De datum ${shown(found)} kan niet: ${what} bestaat niet. ${EXAMPLE}`);
  }
  if (day.year < FIRST_YEAR || day.year > LAST_YEAR) {
    return wrong(`Het jaar in ${shown(found)} kan niet kloppen. ${EXAMPLE}`);
  }
  return printed(printDay(day));
}

const notADate = (found: Parameters<typeof shown>[0]): Reading =>
  wrong(`${shown(found)} is geen datum. ${EXAMPLE}`);
