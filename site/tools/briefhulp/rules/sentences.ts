import type { DocumentAnalysis, Token } from '../../../../scoring/index.ts';

/** One sentence of the letter with what the rules look at. */
export interface LetterSentence {
  block: number;
  text: string;
  /** Lower case, white space made single: what patterns look at. */
  lower: string;
  tokens: Token[];
  isItem: boolean;
  isHeading: boolean;
  /** On the side with the law. */
  onBack: boolean;
  /** What its paragraph said before it, lower case. */
  before: string;
}

export function sentencesOf(letter: DocumentAnalysis): LetterSentence[] {
  return letter.blocks.flatMap(({ block, sentences }, index) =>
    sentences.map(({ text, tokens, start }) => ({
      block: index,
      text: text.replace(/\s+/g, ' ').trim(),
      lower: text.replace(/\s+/g, ' ').trim().toLowerCase(),
      tokens,
      isItem: block.kind === 'listItem',
      isHeading: block.kind === 'heading',
      onBack: block.half === 'back',
      before: block.text.slice(0, start).toLowerCase(),
    })),
  );
}

/**
 * Lists of Dutch words as one pattern of whole words. `*` at the end of a word stands for any ending.
 * @param words separated by `|`
 */
export function anyOf(words: string): RegExp {
  const body = words.replaceAll('*', '[a-zà-ÿ]*');
  return new RegExp(`(?<![a-zà-ÿ-])(?:${body})(?![a-zà-ÿ-])`, 'i');
}

const LONGEST_ROW = 60;

/** Whether this is a row of a table or a label with its value: no sentence, so it does not say who does what. */
export const isRow = (text: string): boolean => text.length <= LONGEST_ROW && !/[.!?]$/.test(text);
