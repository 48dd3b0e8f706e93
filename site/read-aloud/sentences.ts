/** A sentence of a block: where it begins and ends in the block's text. */
export interface Sentence {
  text: string;
  start: number;
  end: number;
}

/** Ends a sentence: a full stop, question or exclamation mark, perhaps a quote after it, then white space. */
const SENTENCE_END = /[.?!]["”’)]?(?=\s)/g;
/** A stop after these, or after a figure in a list, ends no sentence. */
const ABBREVIATION = /(?:^|\s)(?:bijv|bv|m\.b\.t|d\.w\.z|nr|art|t\/m|dhr|mevr|ca|o\.a)\.$/i;

/**
 * The sentences of a text, in order, without the white space around them. Small pieces: a voice that is
 * stopped begins again at the sentence, and a listener can go back one.
 */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const add = (end: number) => {
    const piece = text.slice(start, end);
    const trimmed = piece.trim();
    if (/[\p{L}\p{N}]/u.test(trimmed)) {
      const from = start + piece.indexOf(trimmed);
      sentences.push({ text: trimmed, start: from, end: from + trimmed.length });
    }
    start = end;
  };
  for (const { 0: mark, index } of text.matchAll(SENTENCE_END)) {
    const end = index + mark.length;
    if (!ABBREVIATION.test(text.slice(start, end))) add(end);
  }
  add(text.length);
  return sentences;
}
