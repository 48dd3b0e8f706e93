/** Fixed word sequences, found by their first word: one Map lookup a token, whatever the number of phrases. */

import type { Token } from '../../analysis.ts';
import { announce } from './tags.ts';

export interface Phrase<Value> {
  words: string[];
  value: Value;
}

export type PhraseBook<Value> = Map<string, Phrase<Value>[]>;

/** Makes a book from `[phrase, value]` pairs; longer phrases are tried first. Its first words become LISTED. */
export function phraseBook<Value>(entries: Iterable<readonly [string, Value]>): PhraseBook<Value> {
  const book: PhraseBook<Value> = new Map();
  for (const [text, value] of entries) {
    const words = text.split(' ');
    const first = words[0] ?? '';
    const phrases = book.get(first) ?? [];
    phrases.push({ words, value });
    phrases.sort((a, b) => b.words.length - a.words.length);
    book.set(first, phrases);
  }
  announce(book.keys());
  return book;
}

/** The longest phrase that starts at a token, or undefined. */
export function phraseAt<Value>(
  book: PhraseBook<Value>,
  tokens: readonly Token[],
  index: number,
): Phrase<Value> | undefined {
  const first = tokens[index];
  const phrases = first && book.get(first.lower);
  if (!phrases) return undefined;
  return phrases.find((phrase) =>
    phrase.words.every((word, offset) => tokens[index + offset]?.lower === word),
  );
}
