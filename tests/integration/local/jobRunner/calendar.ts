import { expect, it } from 'vitest';
import { wipeOldFeedback } from '../../../../cms/feedback/wipe.ts';
import { mayWipe } from '../../../../cms/jobs/calendar.ts';
import { wantToRun } from '../../../../cms/jobs/runner.ts';
import { database } from './setting.ts';

/** What has passed its term, when the clock may be wrong. */
export function calendar() {
  const due = async () => {
    await database.payload.create({
      collection: 'terugmeldingen',
      data: { page: '/hulp/', answer: 'ja', day: '2024-01-01' },
    });
  };
  const left = async () => (await database.payload.count({ collection: 'terugmeldingen' })).totalDocs;

  it('stays a night when the clock is far ahead of what the database last saw', async () => {
    const { payload } = database;
    const runner = await wantToRun(payload, { onTaken: async () => {} });
    runner.stop();
    const night = async (day: string) => {
      if (await mayWipe(payload, day, false)) await wipeOldFeedback(payload, day);
      return left();
    };
    await due();
    // Nothing is known yet: a database of before, or a new one.
    expect(await night('2026-11-01')).toBe(1);
    expect(await night('2026-11-02')).toBe(0);
    await due();
    expect([await night('2027-06-01'), await night('2027-06-01')]).toEqual([1, 1]);
    // The clock was mended before the next night.
    expect(await night('2026-11-03')).toBe(0);
  });
}
