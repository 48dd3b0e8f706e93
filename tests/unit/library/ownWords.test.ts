import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CANARY, grams, HASH_BYTES } from './source/grams.ts';

const ROOT = join(import.meta.dirname, '../../..');
const WRITTEN = ['content', 'letter-templates', 'cms', 'site', 'scoring'];
const TEXT = /\.(?:md|mdx|ts|tsx|astro|json|typ)$/;
const NOT_WRITTEN = /(?:^|[/\\])(?:\.next[^/\\]*|migrations|node_modules)[/\\]/;

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
      const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter(
        (file) => TEXT.test(file) && !NOT_WRITTEN.test(file),
      );
      expect(files.length).toBeGreaterThan(5);
      const found = files.flatMap((file) =>
        copied(readFileSync(join(ROOT, folder, file), 'utf8')).map(({ words }) => `${file}: ${words}`),
      );
      expect(found).toEqual([]);
    },
    60_000,
  );
});
