/** A calendar day as `YYYY-MM-DD`: no clock, no zone, and the order of the alphabet is the order of time. */
export type Day = string;

const DAY_MS = 86_400_000;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

const stamp = (day: Day) => Date.parse(`${day}T00:00:00Z`);

/** Whether this is a day that exists, written as `YYYY-MM-DD`; 31 February does not. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || !ISO_DAY.test(value)) return false;
  const time = stamp(value);
  return !Number.isNaN(time) && dayOf(new Date(time)) === value;
}

const dayOf = (date: Date): Day => date.toISOString().slice(0, 10);

/** The day it is in the Netherlands at this moment. */
export function today(now: Date = new Date()): Day {
  // Swedish writes a day the way ISO does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(now);
}

/** The day so many days later; negative for earlier. */
export function addDays(day: Day, days: number): Day {
  return dayOf(new Date(stamp(day) + days * DAY_MS));
}

/** The same day so many months later; the last day of the month where that day does not exist. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dayOf(new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))));
}

/** How many days `to` is after `from`; negative when it is before. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((stamp(to) - stamp(from)) / DAY_MS);
}

/** 0 is Sunday, 6 is Saturday. */
export function weekday(day: Day): number {
  return new Date(stamp(day)).getUTCDay();
}

/** The day in Dutch words: "maandag 4 mei 2026", or without the weekday. */
export function dayInWords(day: Day, withWeekday = false): string {
  return new Intl.DateTimeFormat('nl-NL', {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    ...(withWeekday && { weekday: 'long' }),
  }).format(new Date(stamp(day)));
}
