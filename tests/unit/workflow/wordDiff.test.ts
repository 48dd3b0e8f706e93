import { describe, expect, it } from 'vitest';
import { textOfHalf } from '../../../cms/letters/compare/halves.ts';
import { wordDiff } from '../../../cms/letters/compare/wordDiff.ts';
import { richText } from '../../support/richText.ts';

const readable = (before: string, after: string) =>
  wordDiff(before, after)
    .map(({ kind, text }) => (kind === 'weg' ? `[-${text}-]` : kind === 'nieuw' ? `{+${text}+}` : text))
    .join('');

describe('two versions of a text', () => {
  it('show the words that changed and leave the others alone', () => {
    expect(readable('U dient te betalen.', 'U moet betalen.')).toBe('U [-dient te -]{+moet +}betalen.');
  });

  it('are one piece when nothing changed, and one when all is new', () => {
    expect(wordDiff('Dag.', 'Dag.')).toEqual([{ kind: 'gelijk', text: 'Dag.' }]);
    expect(wordDiff('', 'Dag.')).toEqual([{ kind: 'nieuw', text: 'Dag.' }]);
    expect(wordDiff('', '')).toEqual([]);
  });

  it('do not fall apart in loose words', () => {
    const parts = wordDiff('Middels dit besluit en gelet daarop', 'Met deze brief en omdat dat zo is');
    expect(parts.map(({ kind }) => kind)).toEqual(['weg', 'nieuw']);
  });

  it.each([
    ['Een brief.\n\nTwee alinea’s.', 'Een korte brief.\n\nDrie alinea’s.\n\nEn slot.'],
    ['a b c d', 'd c b a'],
  ])('give both texts back whole', (before, after) => {
    const parts = wordDiff(before, after);
    const side = (not: string) =>
      parts
        .filter(({ kind }) => kind !== not)
        .map(({ text }) => text)
        .join('');
    expect(side('nieuw')).toBe(before);
    expect(side('weg')).toBe(after);
  });

  it('are read from the stored letter, half by half', () => {
    const letter = { front: richText('Een.', 'Twee.'), back: richText('Drie.') };
    expect(textOfHalf(letter, 'front')).toBe('Een.\n\nTwee.');
    expect(textOfHalf(letter, 'back')).toBe('Drie.');
    expect(textOfHalf({ front: null }, 'front')).toBe('');
  });
});
