import { type TextBlock, type TextRun, tidyRuns } from '../../letters/import/letterText.ts';
import type { Entry } from './entries.ts';
import { goesOn, joinLines, standsUnder, type Wrapping, wrappingOf } from './joinLines.ts';
import { dropCharacters, listMark } from './listMarks.ts';
import { withoutPageFurniture } from './pageFurniture.ts';

type Line = Extract<Entry, { type: 'line' }>;
type Words = Exclude<TextBlock, { kind: 'table' }>;
/** The block that lines are still being added to. */
type Open = { block: Words; lastLine: string };

/** Makes paragraphs and lists out of lines: what was broken by a page is joined, what was typed stays. */
export function blocksOf(entries: readonly Entry[]): TextBlock[] {
  const stream = withoutPageFurniture(entries);
  const lines = stream.filter((entry): entry is Line => entry.type === 'line');
  const assembler = new Assembler(wrappingOf(texts(lines), linePairs(stream)), numbersOf(lines));
  for (const entry of stream) assembler.take(entry);
  return assembler.finish();
}

const texts = (lines: readonly Line[]) => lines.map(({ text }) => text);

function linePairs(stream: readonly Entry[]): [string, string][] {
  return stream.flatMap((entry, index): [string, string][] => {
    const next = stream[index + 1];
    return entry.type === 'line' && next?.type === 'line' && !listMark(next.text)
      ? [[entry.text, next.text]]
      : [];
  });
}

/** The lines that are numbered and have a neighbour in the count: a lone "1." is a title, a lone "3." a remark. */
function numbersOf(lines: readonly Line[]): Set<Line> {
  const items = new Set<Line>();
  let before: { line: Line; sign: string; number: number } | undefined;
  for (const line of lines) {
    const mark = listMark(line.text);
    if (mark?.number === undefined) continue;
    if (before && before.sign === mark.sign && mark.number === before.number + 1) {
      items.add(before.line);
      items.add(line);
    }
    before = { line, sign: mark.sign, number: mark.number };
  }
  return items;
}

class Assembler {
  private readonly blocks: TextBlock[] = [];
  private readonly wrapping: Wrapping;
  private readonly numbered: ReadonlySet<Line>;
  private open: Open | undefined;
  /** The signs of the list that is being read, outermost first. */
  private signs: string[] = [];

  constructor(wrapping: Wrapping, numbered: ReadonlySet<Line>) {
    this.wrapping = wrapping;
    this.numbered = numbered;
  }

  take(entry: Entry): void {
    if (entry.type === 'line') this.takeLine(entry);
    else this.open = undefined;
    if (entry.type === 'block') {
      this.blocks.push(entry.block);
      this.signs = [];
    }
  }

  finish(): TextBlock[] {
    return this.blocks.flatMap((block): TextBlock[] => {
      if (block.kind === 'table') return [block];
      const runs = tidyRuns(block.runs);
      return runs.length > 0 ? [{ ...block, runs }] : [];
    });
  }

  private takeLine(line: Line): void {
    const mark = listMark(line.text);
    if (mark && (mark.number === undefined || this.numbered.has(line))) {
      const runs = dropCharacters(line.runs, mark.length);
      this.begin(
        { kind: 'item', depth: this.depthOf(mark.sign), ordered: mark.number !== undefined, runs },
        line,
      );
      return;
    }
    if (this.open && goesOn(this.open.lastLine, line.text, this.wrapping)) {
      this.add(joinLines(this.open.block.runs, line.runs), line);
    } else if (
      this.open?.block.kind === 'paragraph' &&
      standsUnder(this.open.lastLine, line.text, this.wrapping)
    ) {
      this.add([...this.open.block.runs, { text: '\n' }, ...line.runs], line);
    } else {
      this.signs = [];
      this.begin({ kind: 'paragraph', runs: line.runs }, line);
    }
  }

  /** A sign that is new in this list stands one deeper; a sign that was used goes back to its own depth. */
  private depthOf(sign: string): number {
    const at = this.signs.indexOf(sign);
    this.signs = at >= 0 ? this.signs.slice(0, at + 1) : [...this.signs, sign];
    return this.signs.length - 1;
  }

  private begin(block: Words, { text }: Line): void {
    this.blocks.push(block);
    this.open = { block, lastLine: text };
  }

  private add(runs: TextRun[], { text }: Line): void {
    if (!this.open) return;
    this.open.block.runs = runs;
    this.open.lastLine = text;
  }
}
