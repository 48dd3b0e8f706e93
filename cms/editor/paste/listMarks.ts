import type { TextRun } from '../../letters/import/letterText.ts';

/** Bullets as people and PDF files type them; the private ones are Word's Symbol and Wingdings fonts. */
const BULLET = /^([•·▪▫◦‣●○■□➢✓*\-–—o\uf0b7\uf0a7\uf0d8\uf0fc§])\s+(?=\S)/;
const NUMBER = /^(?:(\d{1,2})[.)]|([a-z])\))\s+(?=\S)/;

export interface ListMark {
  /** The bullet; the next number of the list is what tells the numbered ones apart. */
  sign: string;
  /** Undefined for a bullet. */
  number: number | undefined;
  /** How many characters the mark takes, with the space after it. */
  length: number;
}

/** The mark that a line begins with, if it may be an item of a list. */
export function listMark(text: string): ListMark | undefined {
  const bullet = BULLET.exec(text);
  if (bullet) return { sign: bullet[1] ?? '', number: undefined, length: bullet[0].length };
  const numbered = NUMBER.exec(text);
  if (!numbered) return undefined;
  const [whole, digits, letter] = numbered;
  const number = digits ? Number(digits) : (letter?.charCodeAt(0) ?? 0) - 'a'.charCodeAt(0) + 1;
  return { sign: digits ? '1' : 'a', number, length: whole.length };
}

/** The runs without their first characters. */
export function dropCharacters(runs: readonly TextRun[], characters: number): TextRun[] {
  let left = characters;
  return runs.flatMap((run) => {
    const taken = Math.min(left, run.text.length);
    left -= taken;
    const text = run.text.slice(taken);
    return text === '' ? [] : [{ ...run, text }];
  });
}
