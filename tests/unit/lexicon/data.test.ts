import { describe, expect, it } from 'vitest';
import { splitCompound } from '../../../scoring/lexicon/compounds.ts';
import { ABBREVIATIONS } from '../../../scoring/lexicon/data/abbreviations.ts';
import { ADJECTIVES } from '../../../scoring/lexicon/data/adjectives.ts';
import { FIXED_WORDS } from '../../../scoring/lexicon/data/fixed-words.ts';
import { JARGON } from '../../../scoring/lexicon/data/jargon.ts';
import { NOUNS } from '../../../scoring/lexicon/data/nouns.ts';
import { PHRASES } from '../../../scoring/lexicon/data/phrases.ts';
import { VERBS } from '../../../scoring/lexicon/data/verbs.ts';
import { frequencyRank } from '../../../scoring/lexicon/frequency.ts';
import { parseList, wordTable } from '../../../scoring/lexicon/table.ts';
import { findIn } from './findings.ts';

const lists = { VERBS, NOUNS, ADJECTIVES, FIXED_WORDS, PHRASES };
const plain = (word: string) => word.replace(/[_~()]/gu, '');
const rows = Object.entries(lists).flatMap(([list, text]) =>
  parseList(text).map(([word, alternatives]) => ({ list, word, alternatives: alternatives.map(plain) })),
);
const lemmas = new Set(rows.flatMap(({ word }) => word.split('/').map(plain)));

describe('the word lists', () => {
  it('are broad', () => {
    expect(wordTable().entries).toBeGreaterThan(3000);
    expect(parseList(PHRASES).length).toBeGreaterThan(600);
    expect(parseList(JARGON).length).toBeGreaterThan(200);
    expect(parseList(ABBREVIATIONS).length).toBeGreaterThan(150);
  });

  it('list no word twice', () => {
    const twice = Object.values(lists).flatMap((text) => {
      const words = parseList(text).map(([word]) => word);
      return words.filter((word, index) => words.indexOf(word) !== index);
    });
    expect(twice).toEqual([]);
    const jargon = parseList(JARGON).map(([word]) => word);
    expect(jargon.filter((word, index) => jargon.indexOf(word) !== index || lemmas.has(word))).toEqual([]);
  });

  it('give every word an alternative, other than itself, each once', () => {
    const wrong = rows.filter(
      ({ word, alternatives }) =>
        alternatives.length === 0 ||
        alternatives.includes(plain(word)) ||
        new Set(alternatives).size !== alternatives.length,
    );
    expect(wrong).toEqual([]);
  });

  it('never offer a word that is itself listed as difficult', () => {
    const wrong = rows.flatMap(({ word, alternatives }) =>
      alternatives.filter((option) => lemmas.has(option)).map((option) => `${word} → ${option}`),
    );
    expect(wrong).toEqual([]);
  });

  it('offer words that readers know', () => {
    const words = rows.flatMap(({ alternatives }) => alternatives.flatMap((option) => option.split(' ')));
    const unknown = words.filter(
      (word) =>
        frequencyRank(word.toLowerCase()) === undefined && splitCompound(word.toLowerCase()) === undefined,
    );
    expect(unknown.length / words.length).toBeLessThan(0.01);
  });

  it('mark every entry on its own, with an alternative', () => {
    const silent = rows
      .map(({ word }) => plain(word.split('/')[0] ?? ''))
      // These need a sentence: their meaning hangs on it.
      .filter((word) => !['treffen', 'gehouden', 'welke', 'vermogen', 'inspraak hebben in'].includes(word))
      .filter((word) => !findIn(word).some((finding) => finding.expected.length > 0));
    expect(silent).toEqual([]);
  });
});
