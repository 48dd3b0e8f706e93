import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../cms/letters/overview/csv.ts';
import { type OverviewLetter, overviewOf } from '../../../cms/letters/overview/overview.ts';

const letter = (id: string, more: Partial<OverviewLetter> = {}): OverviewLetter => ({
  id,
  subject: id,
  kind: 'informatie',
  state: 'in-gebruik',
  createdAt: '2026-01-02T00:00:00.000Z',
  updatedAt: '2026-06-02T12:00:00.000Z',
  ...more,
});

describe('the overview', () => {
  const letters = [
    letter('zwaar', { scores: { readability: 20 }, original: { scores: { readability: 10 } } }),
    letter('licht', { scores: { readability: 80 }, original: { scores: { readability: 30 } } }),
    letter('vorig jaar', {
      scores: { readability: 60 },
      original: { scores: { readability: 10 } },
      updatedAt: '2025-06-02T12:00:00.000Z',
    }),
    letter('slechter', { scores: { readability: 40 }, original: { scores: { readability: 50 } } }),
    letter('bijna gelijk', {
      scores: { readability: 30.4 },
      original: { scores: { readability: 30 } },
      state: 'vervallen',
    }),
    letter('nieuw', { state: 'concept', scores: { readability: 70 } }),
    letter('leeg', { scores: { readability: null } }),
  ];
  const { byState, hardest, improved, meanGain } = overviewOf(letters, 2026);

  it('counts by state, with the mean of what was scored', () => {
    const count = Object.fromEntries(byState.map(({ state, letters: inState }) => [state, inState.length]));
    expect(count).toEqual({ concept: 1, 'in-review': 0, akkoord: 0, 'in-gebruik': 5, vervallen: 1 });
    expect(byState.find(({ state }) => state === 'in-gebruik')?.meanReadability).toBe(50);
    expect(byState.find(({ state }) => state === 'akkoord')?.meanReadability).toBeNull();
  });

  it('puts the hardest in use first, and leaves out what has no score', () => {
    expect(hardest.map(({ id }) => id)).toEqual(['zwaar', 'slechter', 'vorig jaar', 'licht']);
  });

  it('shows what improved this year, the most first', () => {
    expect(improved.map(({ letter: { id }, before, after }) => [id, before, after])).toEqual([
      ['licht', 30, 80],
      ['zwaar', 10, 20],
    ]);
    expect(meanGain).toBe(30);
    expect(overviewOf(letters, 2024).meanGain).toBeNull();
  });
});

describe('CSV', () => {
  it.each(['=1+1', '+31', '-2', '@SUM(A1)', ' =1', '\tx'])('does not let %j be a formula', (text) => {
    expect(csvOf([[text]])).toBe(`\uFEFF'${text}\r\n`);
  });

  it('quotes what would break a row, and keeps numbers numbers', () => {
    expect(csvOf([['a;b', 'zeg "dag"', -2.5, null]])).toBe('\uFEFF"a;b";"zeg ""dag""";-2,5;\r\n');
  });
});
