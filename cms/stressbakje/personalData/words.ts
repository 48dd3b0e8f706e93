/** A word of a text with what a rule about names wants to know of it; UTF-16 offsets. */
export interface Word {
  text: string;
  lower: string;
  start: number;
  end: number;
  /** A capital first and something small after it: no abbreviation such as UWV. */
  capital: boolean;
  /** The grammar gives the first word of a sentence, line or quotation its capital. */
  first: boolean;
}

const WORD = /\p{L}[\p{L}'’-]*/gu;
const CAPITAL = /^\p{Lu}.*\p{Ll}/u;
/** What may stand between the end of a sentence and the next word. */
const OPENING = /[\s"“‘'(*•–-]/;
const ENDING = /[.!?:;\n•]/;

function isFirst(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && text[at] !== '\n' && OPENING.test(text[at] ?? '')) at -= 1;
  if (at < 0) return true;
  return ENDING.test(text[at] ?? '') && !isInitial(text, at);
}

/** The dot of "J. Jansen" or of "dhr." ends no sentence. */
function isInitial(text: string, dot: number): boolean {
  if (text[dot] !== '.') return false;
  const before = text.slice(Math.max(0, dot - 5), dot);
  return /(?:^|[\s.])\p{Lu}$/u.test(before) || /(?:^|\s)(?:dhr|mevr|mw|fam|dr|mr)$/i.test(before);
}

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: found, index }) => ({
    text: found,
    lower: found.toLowerCase().replaceAll('’', "'"),
    start: index,
    end: index + found.length,
    capital: CAPITAL.test(found),
    first: isFirst(text, index),
  }));
}
