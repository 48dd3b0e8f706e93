import { addDays, type Day, weekday } from './days.ts';

/**
 * Easter Sunday of a year of the Gregorian calendar.
 * Source: the anonymous algorithm of 1876 (Butcher's Ecclesiastical Calendar; Meeus, Astronomical Algorithms, ch. 8).
 */
export function easter(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const leapCenturies = Math.floor(century / 4);
  const correction = Math.floor((century + 8) / 25);
  const moon = Math.floor((century - correction + 1) / 3);
  const epact = (19 * golden + century - leapCenturies - moon + 15) % 30;
  const leapYears = Math.floor(ofCentury / 4);
  const toSunday = (32 + 2 * (century % 4) + 2 * leapYears - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const sum = epact + toSunday - 7 * late + 114;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}-${two(Math.floor(sum / 31))}-${two((sum % 31) + 1)}`;
}

/** Days after Easter Sunday. */
const MOVING = [
  { after: -2, name: 'Goede Vrijdag' },
  { after: 1, name: 'tweede paasdag' },
  { after: 39, name: 'Hemelvaartsdag' },
  { after: 50, name: 'tweede pinksterdag' },
];

/**
 * The days that count as a Sunday for terms: Algemene termijnenwet article 3, first and second paragraph.
 * Days that a royal decree adds for one year (third paragraph) are not in here: nobody can compute those.
 */
export function holidaysOf(year: number): { day: Day; name: string }[] {
  const sunday = easter(year);
  // The King's birthday is celebrated a day earlier when it falls on a Sunday.
  const birthday = `${year}-04-27`;
  return [
    { day: `${year}-01-01`, name: 'nieuwjaarsdag' },
    ...MOVING.map(({ after, name }) => ({ day: addDays(sunday, after), name })),
    { day: weekday(birthday) === 0 ? `${year}-04-26` : birthday, name: 'Koningsdag' },
    { day: `${year}-05-05`, name: 'Bevrijdingsdag' },
    { day: `${year}-12-25`, name: 'eerste kerstdag' },
    { day: `${year}-12-26`, name: 'tweede kerstdag' },
  ];
}

/** The Dutch name of the holiday, or null on an ordinary day. */
export function holidayName(day: Day): string | null {
  return holidaysOf(Number(day.slice(0, 4))).find((holiday) => holiday.day === day)?.name ?? null;
}

/** Whether this is no Saturday, no Sunday and no holiday. */
export function isWorkingDay(day: Day): boolean {
  return weekday(day) !== 0 && weekday(day) !== 6 && holidayName(day) === null;
}
