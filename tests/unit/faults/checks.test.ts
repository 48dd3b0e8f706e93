import { describe, expect, it } from 'vitest';
import { lostSaves } from '../../faults/checks.ts';
import { marksIn, nameOf, saveIn } from '../../faults/load.ts';
import { Chance } from '../../faults/random.ts';
import type { Round } from '../../faults/rounds.ts';
import { isBad, outcomeTable } from '../../faults/table.ts';
import type { RestClient } from '../../support/rest.ts';

const stored = (text: string, status = 200) =>
  ({
    json: async () => ({ front: { text } }),
    send: async () => new Response('{}', { status }),
  }) as unknown as RestClient;

const letter = { id: 'a', sent: 9, acknowledged: 7 };

describe('the fault rounds can fail', () => {
  it.each([
    ['a save that was acknowledged and is gone', 'opslag 6 … einde 6'],
    ['a text that is cut', 'opslag 7 … ein'],
    ['a text of two saves', 'opslag 7 … einde 8'],
    ['a save that nobody sent', 'opslag 10 … einde 10'],
  ])('on %s', async (_what, text) => expect(await lostSaves(stored(text), [letter], [])).toHaveLength(1));

  it.each(['opslag 7 … einde 7', 'opslag 9 … einde 9'])('and not on %j', async (text) =>
    expect(await lostSaves(stored(text), [letter], ['b'])).toEqual([]),
  );

  it('on a letter that was made and is gone', async () =>
    expect(await lostSaves(stored('', 404), [], ['b'])).toHaveLength(1));

  it('sees two builds on a page', () => {
    expect(marksIn(`<title>${nameOf(3)}</title><footer>${nameOf(3)}</footer>`)).toEqual([3]);
    expect(marksIn(`<title>${nameOf(3)}</title><footer>${nameOf(12)}</footer>`)).toEqual([3, 12]);
    expect(saveIn({ text: 'opslag 3 x einde 3' })).toBe(3);
  });

  it('counts a round with any fault as bad, and adds up', () => {
    const good: Round = {
      kind: 'cms',
      how: '',
      saves: 10,
      lost: [],
      halfSites: [],
      stuckJobs: [],
      other: [],
      readyMs: 1_000,
      publishedMs: 2_000,
    };
    for (const fault of ['lost', 'halfSites', 'stuckJobs', 'other'] as const) {
      expect(isBad({ ...good, [fault]: ['x'] })).toBe(true);
    }
    expect(isBad(good)).toBe(false);
    const table = outcomeTable([good, { ...good, lost: ['x'], readyMs: 3_000, publishedMs: 9_000 }]);
    expect(table).toContain('| cms | 2 | 20 | 1 | 0 | 0 | 0 | 2.0 / 3.0 | 5.5 / 9.0 |');
  });
});

describe('chance', () => {
  it('gives the same row for the same seed, within its bounds', () => {
    const row = (seed: number) => {
      const chance = new Chance(seed);
      return Array.from({ length: 500 }, () => chance.between(2, 5));
    };
    expect(row(7)).toEqual(row(7));
    expect(row(7)).not.toEqual(row(8));
    expect(new Set(row(7))).toEqual(new Set([2, 3, 4, 5]));
    expect(new Chance(1).shuffled([1, 2, 3]).sort()).toEqual([1, 2, 3]);
  });
});
