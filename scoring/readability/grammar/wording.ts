/** Small helpers for the Dutch texts of findings and for replacements. */

import type { Sentence, Token } from '../../analysis.ts';

const LONGEST_QUOTE = 60;

/** The words from one token to another in quotes, shortened in the middle when long. */
export function quote(sentence: Sentence, from: Token, to: Token): string {
  const text = sentence.text.slice(from.start - sentence.start, to.end - sentence.start);
  return quoteText(text);
}

/** A text in quotes, shortened in the middle when it is longer than a writer wants to read back. */
export function quoteText(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  if (flat.length <= LONGEST_QUOTE) return `‘${flat}’`;
  return `‘${wholeWords(flat.slice(0, 34))} … ${lastWords(flat)}’`;
}

/** The last words of a text; one long word stays whole. */
function lastWords(text: string): string {
  const tail = text.slice(-20);
  const cut = tail.indexOf(' ');
  return cut < 0 ? text.slice(text.lastIndexOf(' ') + 1) : tail.slice(cut + 1);
}

function wholeWords(text: string): string {
  const cut = text.lastIndexOf(' ');
  return cut > 0 ? text.slice(0, cut) : text;
}

/** Gives a replacement the capital of what it replaces. */
export function withCapitalOf(original: string, replacement: string): string {
  const first = original.charAt(0);
  return first !== first.toLowerCase() ? upperFirst(replacement) : replacement;
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
