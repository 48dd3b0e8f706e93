import { type Detector, type Found, matches } from './detector.ts';

const MONTHS = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
const SHORT_MONTHS = 'jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec';

const DIGITS = /(?<![\d-])(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?![\d-])/g;
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;
const WORDS = new RegExp(`(?<!\\d)(\\d{1,2}) (?:${MONTHS}|(?:${SHORT_MONTHS})\\.?) (\\d{4})(?!\\d)`, 'gi');
/** Words that make the date after them a birthday, whatever its year. */
const BORN =
  /(?<!\p{L})(?:geboren|geb\.|geboortedatum|geboortedag|jarig|verjaart)[^\d\n]{0,20}\d{1,2}(?:[-/. ]{1,2}[\p{L}\d]{1,9}\.?)(?:[-/. ]{1,2}\d{2,4})?/giu;

/** A date this many years ago or more is no appointment of a dossier that lasts half a year. */
const YEARS_BACK = 5;

function isLongAgo(year: number): boolean {
  const now = new Date().getFullYear();
  const full = year < 100 ? (year > now % 100 ? 1900 : 2000) + year : year;
  return full > now - 120 && full <= now - YEARS_BACK;
}

const isDate = (day: number, month: number) => day >= 1 && day <= 31 && month >= 1 && month <= 12;

export const birthDate: Detector = {
  id: 'birth-date',
  what: 'een geboortedatum',
  find: (text): Found[] => [
    ...matches(text, BORN),
    ...matches(
      text,
      DIGITS,
      ([, day, month, year]) => isDate(Number(day), Number(month)) && isLongAgo(Number(year)),
    ),
    ...matches(
      text,
      ISO,
      ([, year, month, day]) => isDate(Number(day), Number(month)) && isLongAgo(Number(year)),
    ),
    ...matches(text, WORDS, ([, day, year]) => isDate(Number(day), 1) && isLongAgo(Number(year))),
  ],
};
