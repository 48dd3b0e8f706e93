const LONG = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'Europe/Amsterdam',
});

/** A date as people say it: 3 maart 2026. */
export function longDate(date: Date): string {
  return LONG.format(date);
}
