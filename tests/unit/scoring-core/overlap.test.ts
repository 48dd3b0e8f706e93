import { describe, expect, it } from 'vitest';
import { scoreLetter } from '../../../scoring/index.ts';
import { withoutDoubles } from '../../../scoring/overlap.ts';
import type { LetterMessage } from '../../../scoring/types.ts';

const at = (start: number, end: number, about: Partial<LetterMessage>): LetterMessage => ({
  ruleId: 'difficult-word',
  source: 'lexicon',
  kind: 'woord',
  place: { block: 0, start, end },
  actual: 'x'.repeat(end - start),
  expected: [],
  reason: '',
  note: '',
  url: '/kennisbank/moeilijke-woorden',
  ...about,
});
const passive = { ruleId: 'passive', source: 'readability', kind: 'zin' } as const;
const tone = { ruleId: 'no-choice', source: 'activation', kind: 'toon' } as const;

describe('of two findings about the same words', () => {
  it('the one with a replacement stays', () => {
    const kept = withoutDoubles([at(0, 14, passive), at(3, 14, { expected: ['bepaald'] })]);
    expect(kept.map((message) => message.ruleId)).toEqual(['difficult-word']);
  });

  it('what the other offers for the very same place is kept', () => {
    const kept = withoutDoubles([
      at(0, 10, { expected: ['meteen'] }),
      at(0, 10, { ...tone, expected: ['vóór ((datum))'] }),
    ]);
    expect(kept).toHaveLength(1);
    expect(kept[0]?.expected).toEqual(['meteen', 'vóór ((datum))']);
  });

  it('both stay when the places only touch, lie in other blocks, or say what is missing', () => {
    const apart = [at(0, 20, passive), at(18, 30, {})];
    const blocks = [at(0, 10, {}), at(0, 10, { ...passive, place: { block: 1, start: 0, end: 10 } })];
    const missing = [at(5, 5, { ruleId: 'steps' }), at(5, 5, { ruleId: 'recognition' })];
    for (const messages of [apart, blocks, missing]) expect(withoutDoubles(messages)).toEqual(messages);
  });

  it('a tone and a word stay side by side when they quote other words', () => {
    const messages = [at(0, 9, { ...tone, ruleId: 'command' }), at(2, 7, { expected: ['moet'] })];
    expect(withoutDoubles(messages)).toHaveLength(2);
  });
});

it('a letter quotes no words of a word rule twice', () => {
  const text =
    'Het indienen van het bezwaar is vastgesteld. Wij maken gebruik van uw gegevens ter verificatie.';
  const { messages } = scoreLetter({ blocks: [{ text, kind: 'paragraph', half: 'front' }] });
  const words = messages.filter(({ source, actual }) => source === 'lexicon' && actual !== '');
  const starts = words.map((message) => message.place.start);
  expect(new Set(starts).size).toBe(starts.length);
  expect(messages.some((message) => message.ruleId === 'passive')).toBe(false);
});
