import { expect, it } from 'vitest';
import { doubtAt, LONGEST_PAUSE } from '../../../cms/jobs/calendar.ts';
import { clockWatch } from '../../../cms/jobs/clock.ts';
import { addDays } from '../../../cms/stressbakje/rules/days.ts';

const HOUR_MS = 60 * 60_000;

it('sees a clock that was put ahead, once, and takes a day that passed for a day', () => {
  let passed = 0;
  let now = Date.UTC(2026, 0, 1);
  const go = (ms: number, jump = 0) => {
    passed += ms;
    now += ms + jump;
  };
  const jumpedAhead = clockWatch({ passed: () => passed, now: () => now });
  go(24 * HOUR_MS);
  expect(jumpedAhead()).toBe(false);
  go(24 * HOUR_MS, HOUR_MS);
  expect(jumpedAhead()).toBe(false);
  go(24 * HOUR_MS, 200 * 24 * HOUR_MS);
  expect(jumpedAhead()).toBe(true);
  go(24 * HOUR_MS);
  expect(jumpedAhead()).toBe(false);
  go(24 * HOUR_MS, -200 * 24 * HOUR_MS);
  expect(jumpedAhead()).toBe(false);
});

it('trusts a calendar that goes on from the last night that the database saw', () => {
  const now = '2026-11-22';
  const seen = (days: number) => ({ wipesSeenOn: addDays(now, days) });
  expect(doubtAt(seen(-1), now, false)).toBeUndefined();
  expect(doubtAt(seen(-LONGEST_PAUSE), now, false)).toBeUndefined();
  expect(doubtAt(seen(-LONGEST_PAUSE - 1), now, false)).toBe('long pause');
  // A clock that ran ahead and was put back has seen days that are still to come.
  expect(doubtAt(seen(400), now, false)).toBeUndefined();
  expect(doubtAt({}, now, false)).toBe('never looked before');
  expect(doubtAt(seen(-1), now, true)).toBe('clock jumped ahead');
  expect(doubtAt({ wipesSeenOn: now, wipesHeldOn: now }, now, false)).toBe('held today');
  // A machine that is on once a month: not twice in a row, or its dossiers would stay for ever.
  const month = addDays(now, -31);
  expect(doubtAt({ wipesSeenOn: month, wipesHeldOn: month }, now, false)).toBeUndefined();
  expect(doubtAt({ wipesSeenOn: month, wipesHeldOn: addDays(now, -62) }, now, false)).toBe('long pause');
});
