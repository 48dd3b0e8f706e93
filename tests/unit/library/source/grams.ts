import { createHash } from 'node:crypto';

/** So many words in a row are a copy: fewer are how everybody says a thing. */
export const WORDS_IN_A_ROW = 9;
/** Of each stretch this much of its SHA-256 is kept: enough that two stretches never look the same by chance. */
export const HASH_BYTES = 6;

/** Stands in the list beside the stretches of the sources, so that the test proves that it can find something. */
export const CANARY = 'een brief met lucht waait vanzelf open op tafel';

/** Every stretch of nine words of a text, with its hash; case, marks and line ends do not count. */
export function* grams(text: string): Generator<{ words: string; hash: string }> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  for (let start = 0; start + WORDS_IN_A_ROW <= words.length; start += 1) {
    const stretch = words.slice(start, start + WORDS_IN_A_ROW).join(' ');
    const digest = createHash('sha256').update(stretch).digest();
    yield { words: stretch, hash: digest.subarray(0, HASH_BYTES).toString('hex') };
  }
}
