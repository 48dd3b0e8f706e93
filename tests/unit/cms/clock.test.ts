import { expect, it } from 'vitest';
import { clockWatch } from '../../../cms/stressbakje/jobs/clock.ts';

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
