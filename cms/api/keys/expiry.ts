/** Longer than this is no expiry any more. */
const MAX_YEARS = 2;
/** From here on the beheerder is told that a key ends soon, in days. */
export const WARN_DAYS = 30;
/** The day begins and ends where the organisation is, not where the server stands. */
const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });
const DUTCH_DAY = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' });
const DAY_MS = 24 * 60 * 60_000;

/** The calendar day of a moment, as `2027-01-31`. */
export const dayOf = (moment: Date | string): string => DAY.format(new Date(moment));

/** The calendar day of a moment, as `31 januari 2027`. */
export const dutchDay = (moment: Date | string): string => DUTCH_DAY.format(new Date(moment));

/** Whole days from today until the last day of the key: 0 is today, below 0 is over. */
export function daysLeft(expiresAt: Date | string, now: Date): number {
  return Math.round((Date.parse(dayOf(expiresAt)) - Date.parse(dayOf(now))) / DAY_MS);
}

/**
 * Checks the last day that somebody chose for a key.
 * @returns what is wrong, in Dutch, or undefined
 */
export function expiryProblem(value: Date | string | null | undefined, now: Date): string | undefined {
  if (!value || Number.isNaN(new Date(value).getTime())) return 'Kies tot en met welke dag de sleutel geldt.';
  if (daysLeft(value, now) < 0) return 'Deze dag is al voorbij. Kies een dag die nog komt.';
  const last = new Date(now);
  last.setFullYear(last.getFullYear() + MAX_YEARS);
  if (daysLeft(value, last) > 0) return `Kies een dag binnen ${MAX_YEARS} jaar: uiterlijk ${dutchDay(last)}.`;
  return undefined;
}
