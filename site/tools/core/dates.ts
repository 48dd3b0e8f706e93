/** Days are `YYYY-MM-DD` texts: no clock, no time zone, and a date field speaks them too. */
export type Day = string;

const DAY_MS = 24 * 60 * 60 * 1000;

export const dayOf = (date: Date): Day =>
  `${String(date.getFullYear()).padStart(4, '0')}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;

const pad = (number: number): string => String(number).padStart(2, '0');

const utc = (day: Day): Date => new Date(`${day}T00:00:00Z`);

/** `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return new Date(utc(day).getTime() + count * DAY_MS).toISOString().slice(0, 10);
}

/** The same day of a later month; the last day when that month is shorter. */
export function addMonths(day: Day, count: number): Day {
  const date = utc(day);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + count);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(wanted, last));
  return date.toISOString().slice(0, 10);
}

/** Days from one to the other; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((utc(to).getTime() - utc(from).getTime()) / DAY_MS);

/** A real day of the calendar: `2026-02-30` is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = utc(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/** `maandag 4 mei 2026` */
export function longDate(day: Day): string {
  return utc(day).toLocaleDateString('nl-NL', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** `4 mei 2026` */
export function shortDate(day: Day): string {
  return utc(day).toLocaleDateString('nl-NL', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** `14.03`, the way Dutch writes a time. */
export const clock = (date: Date): string => `${pad(date.getHours())}.${pad(date.getMinutes())}`;

/** A time somebody typed (`10 uur`, `14.30`, `9:15`): hours and minutes, or undefined. */
export function parseTime(text: string): { hours: number; minutes: number } | undefined {
  const match = /^\s*(\d{1,2})(?:[.:](\d{2}))?\s*(?:uur|u)?\s*$/i.exec(text);
  if (!match) return undefined;
  const hours = Number(match[1]);
  const minutes = Number(match[2] ?? 0);
  return hours < 24 && minutes < 60 ? { hours, minutes } : undefined;
}
