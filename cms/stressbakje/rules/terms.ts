import type { LetterKind } from '../../../scoring/types.ts';
import { addDays, type Day, daysBetween } from './days.ts';
import { isWorkingDay } from './holidays.ts';

/** What runs while a letter lies in the bakje. */
export const TERMS = ['geen', 'bezwaar', 'hersteltermijn', 'zienswijze'] as const;
export type Term = (typeof TERMS)[number];

export const TERM_OPTIONS: { label: string; value: Term }[] = [
  { label: 'Geen termijn', value: 'geen' },
  { label: 'Bezwaar (6 weken)', value: 'bezwaar' },
  { label: 'Hersteltermijn (iets inleveren)', value: 'hersteltermijn' },
  { label: 'Zienswijze (reageren op een voornemen)', value: 'zienswijze' },
];

/** Awb article 6:7: six weeks. */
export const OBJECTION_DAYS = 42;

/** From this many days before the last safe day the letter warns; from the second it is urgent. Our choice. */
export const WARN_DAYS = 14;
export const URGENT_DAYS = 7;

const MORE_DAYS = 7;

/**
 * The last day of a term that a law sets, moved past Saturdays, Sundays and holidays
 * (Algemene termijnenwet, article 1, first paragraph).
 */
export function extended(day: Day): Day {
  return isWorkingDay(day) ? day : extended(addDays(day, 1));
}

/**
 * The last day to object. The term starts on the day after the decision was made known (Awb 6:8) and takes six
 * weeks (Awb 6:7). We count from the date on the letter: made known later can only give more time, so this is
 * the last day that is safe. Post counts when it was posted on that day and comes in within a week (Awb 6:9).
 */
export function lastDayToObject(letterDate: Day): Day {
  return extended(addDays(letterDate, OBJECTION_DAYS));
}

/**
 * The last safe day of a term that the office itself set, such as a hersteltermijn (Awb 4:5) or the time for a
 * zienswijze (Awb 4:7 and 4:8). No law moves such a day past a weekend, so the safe day is the last working day
 * on or before the date in the letter.
 */
export function lastSafeDayBefore(dayInLetter: Day): Day {
  return isWorkingDay(dayInLetter) ? dayInLetter : lastSafeDayBefore(addDays(dayInLetter, -1));
}

/**
 * The last safe day of a letter, or null when no term runs or its day is not known yet.
 * @param letterDate  the date on the letter
 * @param termDay     the date the letter itself names, for a term the office set
 */
export function lastSafeDay(term: Term, letterDate: Day, termDay?: Day | null): Day | null {
  if (term === 'geen') return null;
  if (term === 'bezwaar') return lastDayToObject(letterDate);
  return termDay ? lastSafeDayBefore(termDay) : null;
}

export type TermUrgency = 'rustig' | 'let-op' | 'dringend' | 'voorbij';

/** How near the last safe day is. */
export function urgencyOf(lastDay: Day, now: Day): TermUrgency {
  const left = daysBetween(now, lastDay);
  if (left < 0) return 'voorbij';
  if (left <= URGENT_DAYS) return 'dringend';
  return left <= WARN_DAYS ? 'let-op' : 'rustig';
}

/** How much time there is, in Dutch: "nog 9 dagen", "vandaag", "3 dagen geleden". */
export function timeLeft(lastDay: Day, now: Day): string {
  const left = daysBetween(now, lastDay);
  if (left === 0) return 'dat is vandaag';
  if (left === 1) return 'dat is morgen';
  if (left === -1) return 'dat was gisteren';
  if (left < 0) return `dat was ${-left} dagen geleden`;
  const weeks = Math.floor(left / MORE_DAYS);
  return left > 2 * MORE_DAYS ? `nog ruim ${weeks} weken` : `nog ${left} dagen`;
}

/** Kinds of letter that hold a decision one can object to. */
const DECISIONS: ReadonlySet<LetterKind> = new Set([
  'toekenning',
  'afwijzing',
  'wijziging',
  'beeindiging',
  'terugvordering',
  'sanctie',
]);

/** The term a kind of letter usually starts. A decision on an objection starts beroep, at a judge: that is no bezwaar. */
export function usualTerm(kind: LetterKind): Term {
  if (DECISIONS.has(kind)) return 'bezwaar';
  if (kind === 'hersteltermijn') return 'hersteltermijn';
  return kind === 'voornemen' ? 'zienswijze' : 'geen';
}

/** Dutch, under every letter with a term: lying in the bakje stops nothing. */
export const TERM_EXPLANATION: Record<Exclude<Term, 'geen'>, string> = {
  bezwaar:
    'De tijd voor bezwaar loopt door terwijl de brief in het bakje ligt. Wij tellen zes weken vanaf de datum op de brief (Awb 6:7 en 6:8). Op de laatste dag moet het bezwaar op de post zijn of digitaal verstuurd.',
  hersteltermijn:
    'De tijd om iets in te leveren loopt door terwijl de brief in het bakje ligt. De dag staat in de brief. Redt het niet? Vraag de consulent vóór die dag om uitstel.',
  zienswijze:
    'De tijd om te reageren loopt door terwijl de brief in het bakje ligt. De dag staat in de brief. Reageren mag ook mondeling: bel de consulent vóór die dag.',
};
