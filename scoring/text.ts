/**
 * From plain text (or simple Markdown) to a letter in blocks. Deliberately simple; the rules are:
 * - blocks are cut at blank lines; a line that starts with `-`, `•`, `*`, `1.` or `a)` starts a list item;
 * - `# Kop` is a heading, and so is one short line without an end mark that is followed by running text;
 * - a line that says `achterkant` between dashes (`--- achterkant ---`) switches to the back, `voorkant` to the front;
 * - hard-wrapped lines are joined: the line break becomes one space, so that every offset stays true; a break
 *   after a short line (an address, a signature) stays a line break.
 */
import type { LetterBlock, LetterDocument, LetterHalf } from './types.ts';

/** A block and the place in the original text of its first character. */
export interface PlacedBlock {
  block: LetterBlock;
  offset: number;
}

interface Line {
  text: string;
  start: number;
}

const LONGEST_HEADING = 70;
const WRAPPED_LINE = 60;

const half = /^[\s\-=_*#~]{0,40}(voorkant|achterkant)[\s\-=_*#~:]{0,40}$/i;
const markdownHeading = /^\s{0,3}(#{1,6})\s+/;
const listMarker = /^\s{0,12}(?:[-•*–·▪]|\d{1,2}[.)]|[a-z]\))\s+(?=\S)/;
const endMark = /[.!?…:;,]["'”’)\]]?\s*$/;
const notAHeading =
  /^(?:geachte|beste|dag|hallo|met vriendelijke|vriendelijke groet|hoogachtend|namens|groet|bijlage|datum|kenmerk|ons kenmerk|postbus|aan|de heer|mevrouw)(?![a-z])/i;
const ruler = /^\s{0,12}[-=_*~]{3,}\s*$/;

/** Cuts plain text in blocks, each with its offset in `text`: `text` offset = `offset` + offset in the block. */
export function blocksFromText(text: string): PlacedBlock[] {
  const placed: PlacedBlock[] = [];
  let side: LetterHalf = 'front';
  let group: Line[] = [];
  const groups: { lines: Line[]; half: LetterHalf }[] = [];
  const close = (): void => {
    if (group.length > 0) groups.push({ lines: group, half: side });
    group = [];
  };
  for (const line of linesOf(text)) {
    const marker = half.exec(line.text);
    if (line.text.trim() === '' || ruler.test(line.text)) close();
    else if (marker) {
      close();
      side = marker[1]?.toLowerCase() === 'voorkant' ? 'front' : 'back';
    } else if (listMarker.test(line.text) || markdownHeading.test(line.text)) {
      close();
      group.push(line);
      if (markdownHeading.test(line.text)) close();
    } else group.push(line);
  }
  close();
  for (const [index, { lines, half: own }] of groups.entries()) {
    const next = groups[index + 1]?.lines[0]?.text;
    const [first, ...rest] = lines as [Line, ...Line[]];
    if (rest.length > 0 && looksLikeHeading(first.text, tellingLine(rest))) {
      placed.push(makeBlock(text, [first], 'heading', own), makeBlock(text, rest, 'paragraph', own));
    } else if (markdownHeading.test(first.text)) placed.push(makeBlock(text, lines, 'heading', own));
    else if (listMarker.test(first.text)) placed.push(makeBlock(text, lines, 'listItem', own));
    else if (rest.length === 0 && next !== undefined && looksLikeHeading(first.text, next))
      placed.push(makeBlock(text, lines, 'heading', own));
    else placed.push(makeBlock(text, lines, 'paragraph', own));
  }
  return placed;
}

/** Reads plain text as a letter. Never throws; an empty text gives a letter without blocks. */
export function documentFromText(text: string): LetterDocument {
  return { blocks: blocksFromText(text).map((placed) => placed.block) };
}

function* linesOf(text: string): Generator<Line> {
  let start = 0;
  while (start <= text.length) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    yield { text: text.slice(start, end), start };
    start = end + 1;
  }
}

/** Of the lines under a possible heading: one that shows that it is running text, or else the last. */
function tellingLine(lines: readonly Line[]): string {
  return lines.find((line) => line.text.trim().length >= WRAPPED_LINE)?.text ?? lines.at(-1)?.text ?? '';
}

function looksLikeHeading(line: string, next: string): boolean {
  const trimmed = line.trim();
  if (trimmed.length > LONGEST_HEADING || trimmed.length < 3) return false;
  if (/[.!…:;,]["'”’)\]]?$/.test(trimmed) || /\d{4}/.test(trimmed) || notAHeading.test(trimmed)) return false;
  if (!/^\p{Lu}/u.test(trimmed)) return false;
  return listMarker.test(next) || next.trim().length >= WRAPPED_LINE || endMark.test(next);
}

function makeBlock(
  text: string,
  lines: Line[],
  kind: 'heading' | 'paragraph' | 'listItem',
  own: LetterHalf,
): PlacedBlock {
  const first = lines[0] as Line;
  const last = lines.at(-1) as Line;
  const hashes = kind === 'heading' ? markdownHeading.exec(first.text) : null;
  const prefix = kind === 'listItem' ? listMarker.exec(first.text) : hashes;
  const lead = prefix ? prefix[0].length : first.text.length - first.text.trimStart().length;
  const offset = first.start + lead;
  const end = last.start + last.text.trimEnd().length;
  const block: LetterBlock = {
    text: joinWrapped(text.slice(offset, Math.max(offset, end))),
    kind,
    half: own,
  };
  if (kind === 'heading') block.level = hashes ? (hashes[1]?.length ?? 2) : 2;
  return { block, offset };
}

/** Replaces the break of a wrapped line by spaces of the same length. */
function joinWrapped(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n');
  return lines
    .map((line, index) => {
      const next = lines[index + 1];
      if (next === undefined) return line;
      const bare = line.endsWith('\r') ? `${line.slice(0, -1)} ` : line;
      const wrapped = line.trim().length >= WRAPPED_LINE || /^\s*\p{Ll}/u.test(next);
      return bare + (wrapped ? ' ' : '\n');
    })
    .join('');
}
