import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { followEdit } from '../../../cms/editor/briefScore/followText.ts';

const before = 'U dient derhalve te betalen.';
const at = (words: string) => ({ start: before.indexOf(words), end: before.indexOf(words) + words.length });

describe('a mark follows typing', () => {
  test('words typed before it push it on', () => {
    expect(followEdit(before, `Let op. ${before}`, at('derhalve'))).toEqual({ start: 16, end: 24 });
  });

  test('words typed after it leave it where it is', () => {
    expect(followEdit(before, `${before} Nu.`, at('derhalve'))).toEqual(at('derhalve'));
  });

  test('a long stretch grows with what is typed inside it', () => {
    const whole = { start: 0, end: before.length };
    expect(followEdit(before, before.replace('te', 'nu te'), whole)).toEqual({
      start: 0,
      end: before.length + 3,
    });
  });

  test('a mark whose own words were replaced is gone', () => {
    expect(followEdit(before, before.replace('derhalve', 'dus'), at('derhalve'))).toBeUndefined();
  });

  test('what a mark is on after typing elsewhere is the very same words', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (head, words, tail, typed) => {
        const text = head + words + tail;
        const stretch = { start: head.length, end: head.length + words.length };
        for (const after of [typed + text, text + typed]) {
          const now = followEdit(text, after, stretch);
          if (!now) continue;
          const marked = after.slice(now.start, now.end);
          // Where letters repeat, the typing may as well have been inside the mark: then it grew by just that.
          if (marked !== words) expect(marked).toHaveLength(words.length + typed.length);
        }
      }),
    );
  });
});
