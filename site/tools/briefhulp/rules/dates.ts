import { addDays, type Day, isDay } from '../../core/dates.ts';
import { DAY_WORDS, dayFromWords, YEAR_WORDS, yearFromWords } from './dates-in-words.ts';

const MONTHS = [
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
];
const SHORT = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

export interface FoundDate {
  day: Day;
  start: number;
  end: number;
}

const WRITTEN = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:e|ste)? (${[...MONTHS, ...SHORT].join('|')})\\.?(?: (\\d{4}))?(?![a-zà-ÿ0-9])`,
  'gi',
);
const FIGURES = /(?<![\d-])(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?![\d-])/g;
const IN_WORDS = new RegExp(
  `(?<![a-zà-ÿ])(${DAY_WORDS}) (?:van )?(${MONTHS.join('|')}),? (${YEAR_WORDS})(?![a-zà-ÿ])`,
  'gi',
);
// A day without a year lies after the letter; this far back it still is the letter's own past.
const LOOK_BACK_DAYS = 60;

/**
 * Every date in a text, in order. One without a year gets the year in which it lies soonest after `near`.
 * @param near the date of the letter, or today
 */
export function datesIn(text: string, near: Day): FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of text.matchAll(WRITTEN)) {
    const month = monthNumber(match[2] ?? '');
    const day = match[3]
      ? toDay(Number(match[3]), month, Number(match[1]))
      : nearestYear(near, month, Number(match[1]));
    if (day) found.push({ day, start: match.index, end: match.index + match[0].length });
  }
  for (const match of text.matchAll(FIGURES)) {
    const year = Number(match[3]);
    const day = toDay(year < 100 ? 2000 + year : year, Number(match[2]), Number(match[1]));
    if (day) found.push({ day, start: match.index, end: match.index + match[0].length });
  }
  for (const match of text.matchAll(IN_WORDS)) {
    const year = yearFromWords(match[3] ?? '');
    const day = year && toDay(year, monthNumber(match[2] ?? ''), dayFromWords(match[1] ?? ''));
    if (day) found.push({ day, start: match.index, end: match.index + match[0].length });
  }
  return found.sort((a, b) => a.start - b.start);
}

function monthNumber(name: string): number {
  const lower = name.toLowerCase();
  return Math.max(MONTHS.indexOf(lower), SHORT.indexOf(lower)) + 1;
}

function nearestYear(near: Day, month: number, date: number): Day | undefined {
  const earliest = addDays(near, -LOOK_BACK_DAYS);
  const year = Number(near.slice(0, 4));
  return [year - 1, year, year + 1]
    .map((candidate) => toDay(candidate, month, date))
    .find((day) => day !== undefined && day >= earliest);
}

function toDay(year: number, month: number, date: number): Day | undefined {
  const day = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}
