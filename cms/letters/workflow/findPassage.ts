import type { LetterHalf } from '../../../scoring/types.ts';

/** What is kept of a passage: its words, and what stood around it. */
export interface Passage {
  quote: string;
  before: string;
  after: string;
}

/** A passage in today's text. Offsets are UTF-16, end exclusive. */
export interface FoundPassage {
  start: number;
  end: number;
  /** Whether the very words still stand there. */
  exact: boolean;
}

/** How much around a passage is kept to tell it from the same words elsewhere; in characters. */
export const CONTEXT_LENGTH = 60;

/** The part of its words a passage must still have to be the same passage. */
const ENOUGH = 0.6;

/** How much wider a rewritten passage may be than the passage was. */
const SLACK = 1.25;

/** Fewer words than this say too little to be looked for in another wording. */
const MIN_WORDS = 3;

/** Cuts a passage out of a text, with what stands around it. */
export function passageAt(text: string, start: number, end: number): Passage {
  return {
    quote: text.slice(start, end),
    before: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    after: text.slice(end, end + CONTEXT_LENGTH),
  };
}

/**
 * Finds a passage back after the text was moved or changed: the very words, where the context fits best; else the
 * stretch of as many words that has most of them. Time is linear in the length of the text.
 * @returns undefined when the passage is not in the text any more
 */
export function findPassage(text: string, passage: Passage): FoundPassage | undefined {
  if (passage.quote.trim() === '') return undefined;
  return findExact(text, passage) ?? findAlike(text, passage);
}

/**
 * Finds a passage back in a letter of two halves, also after it was moved from one to the other. The very words count
 * first, wherever they stand; then what was rewritten. The half it was written in goes before the other.
 * @param texts  the text of each half
 * @param half   where the passage stood when it was kept
 */
export function findInHalves(
  texts: Readonly<Record<LetterHalf, string>>,
  half: LetterHalf,
  passage: Passage,
): (FoundPassage & { half: LetterHalf }) | undefined {
  const other: LetterHalf = half === 'front' ? 'back' : 'front';
  const [here, there] = [half, other].map((each) => {
    const found = findPassage(texts[each], passage);
    return found && { ...found, half: each };
  });
  return there?.exact && !here?.exact ? there : (here ?? there);
}

function findExact(text: string, { quote, before, after }: Passage): FoundPassage | undefined {
  let best: FoundPassage | undefined;
  let bestFit = -1;
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + quote.length)) {
    const end = start + quote.length;
    const fit = sharedEnd(text.slice(0, start), before) + sharedStart(text.slice(end), after);
    if (fit <= bestFit) continue;
    bestFit = fit;
    best = { start, end, exact: true };
  }
  return best;
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < other.length && one[length] === other[length]) length += 1;
  return length;
}

function sharedEnd(one: string, other: string): number {
  let length = 0;
  while (length < other.length && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}

interface Word {
  word: string;
  start: number;
  end: number;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    word: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function findAlike(text: string, { quote }: Passage): FoundPassage | undefined {
  const sought = wordsOf(quote);
  const words = wordsOf(text);
  if (sought.length < MIN_WORDS || words.length === 0) return undefined;
  // Somewhat wider than the passage was: a rewrite puts words in between.
  const size = Math.min(Math.ceil(sought.length * SLACK), words.length);
  const left = new Map<string, number>();
  for (const { word } of sought) left.set(word, (left.get(word) ?? 0) + 1);

  // A window of `size` words slides over the text; `left` holds how many of each sought word it still lacks.
  let shared = 0;
  const shift = (word: string | undefined, by: 1 | -1) => {
    const lacking = word === undefined ? undefined : left.get(word);
    if (word === undefined || lacking === undefined) return;
    if (by === 1 ? lacking > 0 : lacking >= 0) shared += by;
    left.set(word, lacking - by);
  };
  let best = 0;
  let bestAt = -1;
  for (let at = 0; at < words.length; at += 1) {
    shift(words[at]?.word, 1);
    if (at >= size) shift(words[at - size]?.word, -1);
    if (at >= size - 1 && shared > best) {
      best = shared;
      bestAt = at - size + 1;
    }
  }
  if (bestAt < 0 || best / sought.length < ENOUGH) return undefined;
  const window = words
    .slice(bestAt, bestAt + size)
    .filter(({ word }) => sought.some((each) => each.word === word));
  const first = window[0];
  const last = window.at(-1);
  return first && last && { start: first.start, end: last.end, exact: false };
}
