/** What the bridge, the plate and the plan make of answers. */
import { describe, expect, it } from 'vitest';
import { bridgeRows, changeOf, wishes } from '../../../site/tools/brug/change.ts';
import { splitPlan } from '../../../site/tools/core/examples.ts';
import { sameValues } from '../../../site/tools/core/values.ts';
import { choose, MOST_CHOSEN, recognised } from '../../../site/tools/praatplaat/choose.ts';

describe('the bridge', () => {
  const questions = [
    { name: 'thuis.wonen', label: 'Mijn huis' },
    { name: 'geld.post', label: 'Mijn post' },
    { name: 'werk.werk', label: 'Werk' },
  ];
  const values = {
    'thuis.wonen.nu': '3',
    'thuis.wonen.straks': '4',
    'geld.post.nu': '1',
    'geld.post.straks': '5',
    'werk.werk.nu': '9',
  };
  const moments = [
    { name: 'Mei', date: '2026-05-04', values: { 'thuis.wonen.nu': '1', 'geld.post.nu': '2' } },
  ];
  const rows = bridgeRows(questions, values, moments);

  it('shows only what was answered with a step of the bridge', () => {
    expect(rows.map(({ label, past, now, wish }) => [label, past, now, wish])).toEqual([
      ['Mijn huis', [1], 3, 4],
      ['Mijn post', [2], 1, 5],
    ]);
  });

  it('says what changed since the first moment', () => {
    expect(rows.map(changeOf)).toEqual(['2 treden omhoog', '1 trede omlaag']);
    expect(changeOf({ name: '', label: '', past: [3], now: 3, wish: undefined })).toBe('Gelijk gebleven');
    expect(changeOf({ name: '', label: '', past: [undefined], now: 3, wish: 4 })).toBe('');
  });

  it('offers the largest wish first, and no wish that is not higher', () => {
    expect(wishes(rows).map(({ label }) => label)).toEqual(['Mijn post', 'Mijn huis']);
    expect(wishes(bridgeRows(questions, { 'thuis.wonen.nu': '4', 'thuis.wonen.straks': '4' }, []))).toEqual(
      [],
    );
  });
});

describe('the plate', () => {
  it('gathers what was ticked and what was written, each once', () => {
    const values = { a: ['Ik slaap slecht', 'Moe'], 'a.eigen': 'Ruzie\n\nMoe', b: ['Boos'] };
    expect(recognised(values, ['a', 'b'])).toEqual(['Ik slaap slecht', 'Moe', 'Ruzie', 'Boos']);
  });

  it('chooses three and no fourth, and puts one back', () => {
    const three = ['a', 'b', 'c'].reduce<string[]>(choose, []);
    expect(three).toHaveLength(MOST_CHOSEN);
    expect(choose(three, 'd')).toEqual(three);
    expect(choose(three, 'b')).toEqual(['a', 'c']);
  });
});

it.each([
  ['Als er post komt, dan leg ik die weg', { when: 'er post komt', action: 'leg ik die weg' }],
  ['Als ik moe ben, bel ik', undefined],
  ['Als , dan', undefined],
])('cuts an example in two: %s', (text, plan) => expect(splitPlan(text)).toEqual(plan));

it('tells the same answers from other ones', () => {
  expect(sameValues({ a: '1', b: ['x'] }, { b: ['x'], a: '1' })).toBe(true);
  expect(sameValues({ a: '1' }, { a: '2' })).toBe(false);
  expect(sameValues({}, { a: '' })).toBe(false);
});
