import type { LexicalText } from '../../letters/import/toLexical.ts';
import { type StoredText, toLetterDocument } from '../../letters/toLetterDocument.ts';

/** Shorter than this is a sentence or a passage, not a letter. */
export const LETTER_FROM_CHARACTERS = 400;

/** A block this long stands in one letter only: it tells which letter a pasted text went to. */
const TELLING_CHARACTERS = 40;

interface Halves {
  front?: LexicalText;
  back?: LexicalText;
}

interface Pasted extends Halves {
  /** The letter it was pasted in; undefined while it is not saved yet. */
  letter: string | undefined;
}

/**
 * A letter as it was pasted, until the server has it. It outlives the form of a new letter, which Payload replaces
 * after the first save, and never leaves this tab for anything but the letter's own original.
 */
let waiting: Pasted | undefined;

/**
 * Remembers what was pasted into an empty half of a letter.
 * @param characters  how long the text is: what is too short to be a letter only counts beside a half that is
 */
export function rememberPasted(
  letter: string | undefined,
  half: 'front' | 'back',
  text: LexicalText,
  characters: number,
): void {
  const same = waiting?.letter === letter ? waiting : undefined;
  if (!same && characters <= LETTER_FROM_CHARACTERS) return;
  waiting = { ...same, letter, [half]: text };
}

/** Puts back what was taken, when the server could not be reached: it gets another chance at the next save. */
export function putBackPasted(letter: string, halves: Halves): void {
  waiting ??= { letter, ...halves };
}

/**
 * Takes out what waits for a letter that is saved.
 * @param saved  what was saved: the letter is only the one that was pasted when it still says some of it
 * @returns undefined when nothing waits, or it belongs to another letter
 */
export function takePasted(letter: string, saved: Record<string, unknown>): Halves | undefined {
  if (!waiting || (waiting.letter !== undefined && waiting.letter !== letter)) return undefined;
  const { front, back } = waiting;
  const told = new Set(textsOf(saved));
  if (!textsOf({ front, back }).some((text) => text.length >= TELLING_CHARACTERS && told.has(text))) {
    return undefined;
  }
  waiting = undefined;
  return { ...(front && { front }), ...(back && { back }) };
}

function textsOf({ front, back }: { front?: unknown; back?: unknown }): string[] {
  const { document } = toLetterDocument({ front: front as StoredText, back: back as StoredText });
  return document.blocks.map(({ text }) => text);
}
