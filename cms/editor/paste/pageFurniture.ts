import type { Entry } from './entries.ts';

/** "Pagina 2 van 4", "Blad 3", "pag. 2/4", "- 2 -": what a printer puts on a page and nobody reads. */
const PAGE_NUMBER =
  /^(?:(?:pagina|blad|pag\.|page)\s*:?\s*\d+(?:\s*(?:van|of|\/|-)\s*\d+)?|[-–]\s*\d+\s*[-–]|\d+\s*\/\s*\d+)$/i;

/** How far from a page number a running header or footer can stand, in lines with words. */
const NEAR_LINES = 3;
const MAX_FURNITURE_CHARACTERS = 90;
const SENTENCE_ENDS = /[.!?:;]["'”’)]?$/;

/**
 * Takes page numbers out, and the headers and footers that come back on every page. A line only counts as one of
 * those when it stands near at least two page marks. A paragraph that went on over the page is whole again.
 */
export function withoutPageFurniture(entries: readonly Entry[]): Entry[] {
  const drop = new Set<number>();
  const marks = entries.flatMap((entry, index) => (isPageMark(entry) ? [index] : []));
  for (const mark of marks) drop.add(mark);
  for (const index of repeatedNear(entries, marks)) drop.add(index);
  return marks.length === 0 ? [...entries] : closeGaps(entries, drop);
}

function isPageMark(entry: Entry): boolean {
  return entry.type === 'page' || (entry.type === 'line' && PAGE_NUMBER.test(entry.text));
}

/** Lines near two or more page marks that are the same but for their numbers. */
function repeatedNear(entries: readonly Entry[], marks: readonly number[]): number[] {
  const seen = new Map<string, { marks: Set<number>; at: Set<number> }>();
  for (const mark of marks) {
    for (const index of [...nearby(entries, mark, -1), ...nearby(entries, mark, 1)]) {
      const entry = entries[index];
      if (entry?.type !== 'line' || entry.text.length > MAX_FURNITURE_CHARACTERS) continue;
      const key = entry.text.replace(/\d+/g, '#').toLowerCase();
      const known = seen.get(key) ?? { marks: new Set(), at: new Set() };
      known.marks.add(mark);
      known.at.add(index);
      seen.set(key, known);
    }
  }
  // One line between two marks is near both and yet no repetition.
  return [...seen.values()].flatMap(({ marks: near, at }) => (near.size > 1 && at.size > 1 ? [...at] : []));
}

function nearby(entries: readonly Entry[], mark: number, step: 1 | -1): number[] {
  const found: number[] = [];
  for (let at = mark + step; found.length < NEAR_LINES; at += step) {
    const entry = entries[at];
    if (!entry || entry.type === 'block') break;
    if (entry.type === 'line' && !isPageMark(entry)) found.push(at);
  }
  return found;
}

/** Leaves the dropped lines out, with the empty lines around them; a finished sentence keeps its empty line. */
function closeGaps(entries: readonly Entry[], drop: ReadonlySet<number>): Entry[] {
  const kept: Entry[] = [];
  let gap = false;
  for (const [index, entry] of entries.entries()) {
    if (drop.has(index)) {
      gap = true;
      continue;
    }
    if (!gap) {
      kept.push(entry);
      continue;
    }
    if (entry.type === 'blank') continue;
    while (kept.at(-1)?.type === 'blank') kept.pop();
    const before = kept.at(-1);
    const goesOn = before?.type === 'line' && entry.type === 'line' && !SENTENCE_ENDS.test(before.text);
    if (!goesOn) kept.push({ type: 'blank' });
    kept.push(entry);
    gap = false;
  }
  return kept;
}
