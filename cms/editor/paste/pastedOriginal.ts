import type { LexicalText } from '../../letters/import/toLexical.ts';

/** Shorter than this is a sentence or a passage, not a letter. */
export const LETTER_FROM_CHARACTERS = 400;

interface Pasted {
  /** The letter it was pasted in; undefined while it is not saved yet. */
  letter: string | undefined;
  front?: LexicalText;
  back?: LexicalText;
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

/** A new, empty form: what was pasted in another one that was never saved is no longer needed. */
export function forgetPasted(): void {
  waiting = undefined;
}

/** Hands over what waits for a letter that was saved just now. @param isNew  it was made by this save */
export function pastedFor(letter: string, isNew: boolean): Omit<Pasted, 'letter'> | undefined {
  if (!waiting) return undefined;
  const belongs = waiting.letter === letter || (waiting.letter === undefined && isNew);
  if (!belongs) return undefined;
  const { front, back } = waiting;
  return { ...(front && { front }), ...(back && { back }) };
}
