import { describe, expect, test } from 'vitest';
import {
  readUnfinished,
  sameFileWords,
  unfinishedWords,
} from '../../../../cms/letters/merge/plan/unfinished.ts';

const RUN = { file: 'ab12', total: 1_488, done: 250 };

describe('a run that broke off', () => {
  test('is read back as it was written, and anything else is not', () => {
    expect(readUnfinished(JSON.stringify(RUN))).toEqual(RUN);
    const strange = [
      null,
      '',
      '{',
      '[]',
      '{"file":"ab12"}',
      JSON.stringify({ ...RUN, naam: 'Mevrouw De Wit' }),
    ];
    for (const stored of strange) expect(readUnfinished(stored)).toBeUndefined();
    expect(readUnfinished(JSON.stringify({ ...RUN, file: 'brieven De Wit.csv' }))).toBeUndefined();
  });

  test('is told with its numbers, and where to begin', () => {
    const words = unfinishedWords(RUN);
    expect(words).toContain('250 van de 1.488');
    expect(words).toContain('begin weer bij de eerste rij');
  });

  test('knows its file again', () => {
    expect(sameFileWords(RUN, 'ab12')).toContain('hetzelfde bestand');
    expect(sameFileWords(RUN, 'cd34')).toContain('ander bestand');
    expect(sameFileWords(RUN, '')).toBe('');
    expect(sameFileWords({ ...RUN, file: '' }, 'ab12')).toBe('');
  });
});
