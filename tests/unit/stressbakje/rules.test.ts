import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, isDay, today } from '../../../cms/stressbakje/rules/days.ts';
import { easter, holidayName, isWorkingDay } from '../../../cms/stressbakje/rules/holidays.ts';
import { outcomeOf } from '../../../cms/stressbakje/rules/outcome.ts';
import { byUrgency, MAX_DAYS, waitingOf } from '../../../cms/stressbakje/rules/overdue.ts';
import { isReference, newReference } from '../../../cms/stressbakje/rules/reference.ts';
import { defaultEnd, NOTICE_DAYS, wipeDay } from '../../../cms/stressbakje/rules/retention.ts';
import { BAKJE_STATES, nextStep, stepBetween } from '../../../cms/stressbakje/rules/steps.ts';
import {
  lastDayToObject,
  lastSafeDay,
  timeLeft,
  urgencyOf,
  usualTerm,
} from '../../../cms/stressbakje/rules/terms.ts';

describe('days', () => {
  it('knows which days exist', () => {
    expect(isDay('2028-02-29')).toBe(true);
    for (const wrong of ['2026-02-29', '2026-2-9', '31-12-2026', '', null, 20260101])
      expect(isDay(wrong)).toBe(false);
  });

  it('counts over months, years and the change of the clock', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
    expect(addMonths('2026-11-15', 2)).toBe('2027-01-15');
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  });

  it('is tomorrow in the Netherlands before it is in Greenwich', () => {
    expect(today(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01');
    expect(today(new Date('2026-12-31T22:30:00Z'))).toBe('2026-12-31');
  });
});

describe('holidays', () => {
  it.each([
    [2020, '2020-04-12'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('Easter of %i is %s', (year, day) => expect(easter(year)).toBe(day));

  it.each([
    ['2026-01-01', 'nieuwjaarsdag'],
    ['2026-04-03', 'Goede Vrijdag'],
    ['2026-04-06', 'tweede paasdag'],
    ['2026-04-27', 'Koningsdag'],
    ['2026-05-05', 'Bevrijdingsdag'],
    ['2026-05-14', 'Hemelvaartsdag'],
    ['2026-05-25', 'tweede pinksterdag'],
    ['2026-12-26', 'tweede kerstdag'],
    // 27 April 2025 is a Sunday.
    ['2025-04-26', 'Koningsdag'],
    ['2025-04-27', null],
    ['2026-12-24', null],
  ])('%s: %s', (day, name) => expect(holidayName(day)).toBe(name));
});

describe('the last safe day', () => {
  it.each([
    ['six weeks after an ordinary day', '2026-09-01', '2026-10-13'],
    ['past a Saturday and a Sunday', '2026-09-05', '2026-10-19'],
    ['past Koningsdag', '2026-03-16', '2026-04-28'],
    ['past Good Friday, Easter and Easter Monday', '2026-02-20', '2026-04-07'],
    ['past Christmas that runs into a weekend', '2026-11-13', '2026-12-28'],
  ])('to object: %s', (_, letterDate, last) => expect(lastDayToObject(letterDate)).toBe(last));

  it('to object is always a working day, six weeks away or a few days more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (offset) => {
        const letterDate = addDays('2000-01-01', offset);
        const last = lastDayToObject(letterDate);
        const days = daysBetween(letterDate, last);
        expect(isWorkingDay(last)).toBe(true);
        expect(days).toBeGreaterThanOrEqual(42);
        expect(days).toBeLessThanOrEqual(42 + 4);
      }),
    );
  });

  it('of a term the office set never moves later: it is the working day before', () => {
    expect(lastSafeDay('hersteltermijn', '2026-09-01', '2026-09-15')).toBe('2026-09-15');
    expect(lastSafeDay('hersteltermijn', '2026-09-01', '2026-09-13')).toBe('2026-09-11');
    expect(lastSafeDay('zienswijze', '2026-03-20', '2026-04-06')).toBe('2026-04-02');
    expect(lastSafeDay('zienswijze', '2026-03-20')).toBeNull();
    expect(lastSafeDay('geen', '2026-03-20', '2026-04-06')).toBeNull();
  });

  it('warns two weeks and a week before', () => {
    expect(urgencyOf('2026-10-13', '2026-09-28')).toBe('rustig');
    expect(urgencyOf('2026-10-13', '2026-09-29')).toBe('let-op');
    expect(urgencyOf('2026-10-13', '2026-10-06')).toBe('dringend');
    expect(urgencyOf('2026-10-13', '2026-10-13')).toBe('dringend');
    expect(urgencyOf('2026-10-13', '2026-10-14')).toBe('voorbij');
    expect(timeLeft('2026-10-13', '2026-10-13')).toBe('dat is vandaag');
    expect(timeLeft('2026-10-13', '2026-10-04')).toBe('nog 9 dagen');
    expect(timeLeft('2026-10-13', '2026-09-05')).toBe('nog ruim 5 weken');
  });

  it('belongs to the kind of letter', () => {
    expect(usualTerm('afwijzing')).toBe('bezwaar');
    expect(usualTerm('voornemen')).toBe('zienswijze');
    expect(usualTerm('hersteltermijn')).toBe('hersteltermijn');
    expect(usualTerm('informatie')).toBe('geen');
    expect(usualTerm('beslissing-op-bezwaar')).toBe('geen');
  });
});

describe('the way of a letter', () => {
  it('goes one step at a time, never back and never over a step', () => {
    const legal = BAKJE_STATES.flatMap((from) =>
      BAKJE_STATES.filter((to) => stepBetween(from, to)).map((to) => `${from} > ${to}`),
    );
    expect(legal).toEqual([
      'klaargelegd > opgehaald',
      'opgehaald > aangekondigd',
      'aangekondigd > besproken',
      'besproken > afgerond',
    ]);
    expect(nextStep('afgerond')).toBeUndefined();
  });

  it('lets the begeleider take the steps, and the consulent the last one too', () => {
    expect(stepBetween('klaargelegd', 'opgehaald')?.roles).toEqual(['begeleider']);
    expect(stepBetween('besproken', 'afgerond')?.roles).toEqual(['begeleider', 'consulent']);
  });
});

describe('what waits too long', () => {
  const now = '2026-10-01';

  it.each(Object.entries(MAX_DAYS))('%s: after %i days and not before', (state, days) => {
    const at = (since: number) =>
      waitingOf({ state: state as keyof typeof MAX_DAYS, since: addDays(now, -since) }, now).overdue;
    expect(at(days)).toBe(false);
    expect(at(days + 1)).toBe(true);
  });

  it('a letter whose term is near, while the resident does not know it', () => {
    const letter = { since: now, lastSafeDay: addDays(now, 10) };
    expect(waitingOf({ ...letter, state: 'opgehaald' }, now).overdue).toBe(true);
    expect(waitingOf({ ...letter, state: 'besproken' }, now).overdue).toBe(false);
    expect(waitingOf({ ...letter, state: 'besproken', lastSafeDay: addDays(now, -1) }, now).overdue).toBe(
      true,
    );
  });

  it('never a letter that is done', () => {
    expect(
      waitingOf({ state: 'afgerond', since: '2020-01-01', lastSafeDay: '2020-02-01' }, now).overdue,
    ).toBe(false);
  });

  it('puts the passed term first, then the near one, then the longest wait', () => {
    const passed = waitingOf({ state: 'klaargelegd', since: now, lastSafeDay: addDays(now, -1) }, now);
    const near = waitingOf({ state: 'klaargelegd', since: now, lastSafeDay: addDays(now, 3) }, now);
    const long = waitingOf({ state: 'klaargelegd', since: addDays(now, -30) }, now);
    const fresh = waitingOf({ state: 'klaargelegd', since: now }, now);
    expect([fresh, long, near, passed].sort(byUrgency)).toEqual([passed, near, long, fresh]);
  });
});

describe('the outcome', () => {
  const after = (weeks: number, from: number, to: number) =>
    outcomeOf([
      { figure: from, on: '2026-04-01' },
      { figure: to, on: addDays('2026-04-01', weeks * 7) },
    ]);

  it.each([
    ['two points lower', 16, 8, 6, 'flinke-vooruitgang'],
    ['two points lower, soon', 3, 8, 6, 'flinke-vooruitgang'],
    ['one point lower after a long time', 16, 8, 7, 'gelijk'],
    ['the same after a long time', 8, 8, 8, 'gelijk'],
    ['the same, a day before it can be told', 7.9, 8, 8, 'te-vroeg'],
    ['one point higher, soon', 2, 7, 8, 'te-vroeg'],
    ['two points higher', 16, 6, 8, 'slechter'],
    ['two points higher, soon: not hidden as too early', 2, 6, 8, 'slechter'],
  ])('%s', (_, weeks, from, to, outcome) =>
    expect(
      outcomeOf([
        { figure: from as number, on: '2026-04-01' },
        { figure: to as number, on: addDays('2026-04-01', Math.floor((weeks as number) * 7)) },
      ]),
    ).toBe(outcome),
  );

  it('is too early with one figure or none, or two on one day', () => {
    expect(outcomeOf([])).toBe('te-vroeg');
    expect(outcomeOf([{ figure: 9, on: '2026-04-01' }])).toBe('te-vroeg');
    expect(after(0, 9, 3)).toBe('te-vroeg');
  });

  it('looks at the first and the last in time, in whatever order they were noted', () => {
    expect(
      outcomeOf([
        { figure: 4, on: '2026-08-01' },
        { figure: 9, on: '2026-04-01' },
        { figure: 9, on: '2026-06-01' },
      ]),
    ).toBe('flinke-vooruitgang');
  });
});

describe('the reference', () => {
  it('can be said, checks itself and does not come in order', () => {
    const made = Array.from({ length: 500 }, () => newReference((below) => randomInt(below)));
    for (const reference of made) {
      expect(reference).toMatch(/^[a-z]{4}-[a-z]{4}-[a-z]$/);
      expect(isReference(reference)).toBe(true);
    }
    expect(new Set(made).size).toBeGreaterThan(495);
    expect([...made].sort()).not.toEqual(made);
  });

  it('notices every wrong letter and every two letters changed about', () => {
    const noticed = (reference: string, mistake: readonly string[]) =>
      isReference(mistake.join('')) ? `${mistake.join('')} for ${reference}` : [];
    const missed = Array.from({ length: 500 }, () => newReference((below) => randomInt(below))).flatMap(
      (reference) => {
        const letters = [...reference];
        return letters.flatMap((letter, index) => {
          if (letter === '-') return [];
          const wrong = [...'abcdefghijklmnopqrstuvwxyz']
            .filter((other) => other !== letter)
            .flatMap((other) => noticed(reference, letters.with(index, other)));
          const changed = letters.flatMap((second, place) =>
            place <= index || second === letter
              ? []
              : noticed(reference, letters.with(index, second).with(place, letter)),
          );
          return [...wrong, ...changed];
        });
      },
    );
    expect(missed).toEqual([]);
    const reference = newReference((below) => randomInt(below));
    expect(isReference(` ${reference.toUpperCase()} `)).toBe(true);
  });

  it('is never a first name', () => {
    // Picks s, a, r, a (which is refused), and then b, a, b, a twice.
    const picks = [10, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    expect(newReference(() => picks.shift() ?? 0)).toMatch(/^baba-baba-/);
  });
});

describe('retention', () => {
  it('half a year of agreement, and a term after closing', () => {
    expect(defaultEnd('2026-08-31')).toBe('2027-02-28');
    expect(wipeDay('2026-01-10', 6)).toBe('2026-07-10');
  });

  it('never wipes what was not on the list for two weeks, also when the term gets shorter', () => {
    expect(wipeDay('2025-01-10', 1, '2026-06-01')).toBe(addDays('2026-06-01', NOTICE_DAYS));
    expect(wipeDay('2026-01-10', 6, '2025-01-01')).toBe('2026-07-10');
  });
});
