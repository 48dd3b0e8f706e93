import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../support/filesBelow.ts';
import { CANARY, grams, HASH_BYTES } from './source/grams.ts';

const WRITTEN = ['content', 'letter-templates', 'cms', 'site', 'scoring'];
const TEXT = /\.(?:md|mdx|ts|tsx|astro|json|typ)$/;
/** Written by a program. */
const MIGRATIONS = /[/\\]migrations[/\\]/;

const list = readFileSync(join(import.meta.dirname, 'source/hashes.bin'));
const known = new Set(
  Array.from({ length: list.length / HASH_BYTES }, (_, index) =>
    list.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES).toString('hex'),
  ),
);
const copied = (text: string) => [...grams(text)].filter(({ hash }) => known.has(hash));

describe('our own words: no nine in a row from a source text', () => {
  test('a copy would be found, whatever its case and marks', () => {
    expect(known.size).toBeGreaterThan(40_000);
    expect(copied(`Wij schreven: “${CANARY.toUpperCase()}”!`).map(({ words }) => words)).toEqual([CANARY]);
  });

  test.each(WRITTEN)(
    '%s',
    (folder) => {
      const files = filesBelow(folder).filter((file) => TEXT.test(file) && !MIGRATIONS.test(file));
      expect(files.length).toBeGreaterThan(5);
      const found = files.flatMap((file) =>
        copied(readFileSync(file, 'utf8')).map(({ words }) => `${file}: ${words}`),
      );
      expect(found).toEqual([]);
    },
    60_000,
  );
});
