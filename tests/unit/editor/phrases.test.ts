import { describe, expect, test } from 'vitest';
import { PHRASE_GROUPS, PHRASES } from '../../../cms/editor/phrases/phrases.ts';
import { COMMON_FIELDS } from '../../../cms/letters/fields/commonFields.ts';
import { codesIn } from '../../../cms/letters/fields/fieldCodes.ts';
import { documentFromText, scoreLetter } from '../../../scoring/index.ts';

describe('the sentences a writer can insert', () => {
  test('are some thirty, with a few in every group, none twice', () => {
    expect(PHRASES.length).toBeGreaterThanOrEqual(30);
    expect(new Set(PHRASES.map(({ text }) => text)).size).toBe(PHRASES.length);
    for (const { group } of PHRASE_GROUPS)
      expect(PHRASES.filter((phrase) => phrase.group === group).length).toBeGreaterThanOrEqual(3);
  });

  test('only use fields every letter knows', () => {
    const known = new Set(COMMON_FIELDS.map(({ name }) => name));
    for (const code of PHRASES.flatMap(({ text }) => codesIn(text)))
      expect(code.type === 'veld' && known.has(code.name)).toBe(true);
  });

  test('read as B1 or easier to our own engine', () => {
    const { readability } = scoreLetter(documentFromText(PHRASES.map(({ text }) => text).join('\n\n')));
    expect(['A2', 'B1']).toContain(readability.level);
  });
});
