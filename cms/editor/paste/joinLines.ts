import type { TextRun } from '../../letters/import/letterText.ts';

/** How the lines of a text were broken off: by hand, or by the width of a page. */
export interface Wrapping {
  /** Lines go on on the next one. */
  wrapped: boolean;
  /** A line of this many characters is full. */
  width: number;
}

/** Longer than any line of print: such a line is a whole paragraph. */
const LONGEST_PRINTED_LINE = 160;
/** Narrower columns do not exist in letters; short lines are an address or a salutation. */
const NARROWEST_COLUMN = 40;
/** A line of ragged-right text is full when the next word would not have fitted: a long Dutch word. */
const FULL = 0.72;
const ENDS = /[.!?:,;]["'”’)]?$/;
const SENTENCE_ENDS = /[.!?]["'”’)]?$/;
const GOES_ON = /^["'“‘(]?\p{Ll}/u;
const HYPHENATED = /(\p{L}+)-$/u;
/** Of "bijstands-\nen zorgkosten" the hyphen stays: it stands for the rest of the word. */
const AND = /^(?:en|of|tot|als|én)\b/u;
/** Words that keep their hyphen wherever the line ends. */
const KEEPS_HYPHEN = /^(?:e|ex|niet|oud|non|aspirant|kandidaat|adjunct|semi|pro|wmo|ww|wia|aow|bsn|iban)$/iu;

/** Finds out whether the lines of a text were broken by the width of a page. */
export function wrappingOf(
  lines: readonly string[],
  pairs: readonly (readonly [string, string])[],
): Wrapping {
  const lengths = lines.map((line) => line.length).sort((a, b) => a - b);
  const longest = lengths.at(-1) ?? 0;
  const width = lengths[Math.floor((lengths.length - 1) * 0.9)] ?? 0;
  if (longest > LONGEST_PRINTED_LINE || longest < NARROWEST_COLUMN) return { wrapped: false, width: longest };
  const wrapped = pairs.some(
    ([before, after]) =>
      before.length >= NARROWEST_COLUMN * FULL &&
      GOES_ON.test(after) &&
      (!ENDS.test(before) || before.endsWith(',')),
  );
  return { wrapped, width: Math.max(width, NARROWEST_COLUMN) };
}

/** Whether a sentence or paragraph runs on from one line to the next. */
export function goesOn(before: string, after: string, { wrapped, width }: Wrapping): boolean {
  if (!wrapped) return false;
  if (HYPHENATED.test(before) && GOES_ON.test(after)) return true;
  const isFull = before.length >= width * FULL;
  if (before.endsWith(':')) return false;
  if (SENTENCE_ENDS.test(before)) return isFull;
  return isFull || (GOES_ON.test(after) && !ENDS.test(before));
}

/** Short lines under each other, such as an address: one paragraph, but every line stays a line. */
export function standsUnder(before: string, after: string, { width }: Wrapping): boolean {
  const short = Math.max(width, NARROWEST_COLUMN) * 0.6;
  return before.length < short && after.length < short && !ENDS.test(before);
}

/** Puts the second line behind the first: with a space, or as the rest of a word that was cut with a hyphen. */
export function joinLines(before: readonly TextRun[], after: readonly TextRun[]): TextRun[] {
  const last = before.at(-1);
  const first = after[0];
  if (!last || !first) return [...before, ...after];
  const cut = HYPHENATED.exec(last.text)?.[1];
  if (cut === undefined) return [...before, { text: ' ' }, ...after];
  const isWhole = AND.test(first.text);
  if (isWhole) return [...before, { text: ' ' }, ...after];
  const keeps = !GOES_ON.test(first.text) || KEEPS_HYPHEN.test(cut) || cut === cut.toUpperCase();
  const text = keeps ? last.text : last.text.slice(0, -1);
  return [...before.slice(0, -1), { ...last, text }, ...after];
}
