import { describe, expect, it } from 'vitest';
import { summarise } from '../../../cms/feedback/summary.ts';

describe('the overview of answers per page', () => {
  it('puts the page first that helped the fewest, with its counts and the reason given most', () => {
    const answers = [
      { page: '/a/', answer: 'ja' },
      { page: '/b/', answer: 'nee', reason: 'praten' },
      { page: '/b/', answer: 'nee', reason: 'moeilijk' },
      { page: '/b/', answer: 'beetje', reason: 'moeilijk' },
      { page: '/c/', answer: 'ja', reason: null },
      { page: '/c/', answer: 'ja' },
    ] as const;
    expect(summarise(answers)).toEqual([
      {
        page: '/b/',
        total: 3,
        counts: { ja: 0, beetje: 1, nee: 2 },
        topReason: 'Ik snap de tekst niet goed (2)',
      },
      { page: '/c/', total: 2, counts: { ja: 2, beetje: 0, nee: 0 }, topReason: undefined },
      { page: '/a/', total: 1, counts: { ja: 1, beetje: 0, nee: 0 }, topReason: undefined },
    ]);
    expect(summarise([])).toEqual([]);
  });
});
