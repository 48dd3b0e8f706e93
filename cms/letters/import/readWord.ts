import { plainText, rowRuns, safeHref, type TextBlock, type TextRun, tidyRuns } from './letterText.ts';
import { type GivenCell, tableOf } from './tables.ts';
import type { WordDocument, WordNode } from './wordModel.ts';

/** What was met on the way and could not come along as it was. */
export interface Counts {
  /** Tables that did not come along as tables. */
  tables: number;
  images: number;
  links: number;
  notes: number;
  comments: number;
}

export interface WordLetter {
  front: TextBlock[];
  back: TextBlock[];
  /** How the file itself marked where the back begins. */
  split: 'page' | 'line' | undefined;
  title: string | undefined;
  counts: Counts;
}

/** A line with this word alone says where the back begins. */
const BACK_LINE = /^achterkant:?$/i;
const HEADING_STYLE = /^(?:heading|kop) ?([1-9])$/i;
const TITLE_STYLE = /^(?:title|titel)$/i;

/** A block, or the place where a new page begins. */
type Piece = TextBlock | 'page';

interface Look {
  bold?: boolean;
  italic?: boolean;
  href?: string;
}

/**
 * Reads mammoth's model of a Word document into the two sides of a letter.
 * Footnotes come as text at the end of the back, under a heading of their own.
 */
export function readWord(document: WordDocument): WordLetter {
  const reader = new WordReader(document);
  const pieces = document.children.flatMap((node) => reader.blockPieces(node));
  const { front, back, split } = splitSides(pieces);
  const notes = reader.noteBlocks();
  if (notes.length > 0) back.push({ kind: 'heading', level: 3, runs: [{ text: 'Noten' }] }, ...notes);
  return {
    front,
    back,
    split,
    title: reader.title,
    counts: { ...reader.counts, comments: document.comments.length },
  };
}

class WordReader {
  readonly counts: Counts = { tables: 0, images: 0, links: 0, notes: 0, comments: 0 };
  title: string | undefined;
  private readonly document: WordDocument;
  private readonly notes: WordNode[] = [];

  constructor(document: WordDocument) {
    this.document = document;
  }

  blockPieces(node: WordNode): Piece[] {
    if (node.type === 'paragraph') return this.paragraph(node);
    if (node.type === 'table') return this.table(node);
    return (node.children ?? []).flatMap((child) => this.blockPieces(child));
  }

  /** The text of the footnotes that were met, in the order of their numbers. */
  noteBlocks(): TextBlock[] {
    const blocks: TextBlock[] = [];
    // A note may refer to another note: the list grows while it is read.
    for (let index = 0; index < this.notes.length; index += 1) {
      const reference = this.notes[index];
      const body = (reference && this.document.notes.resolve(reference)?.body) ?? [];
      const runs = body.flatMap((node, at) => [...(at > 0 ? [{ text: ' ' }] : []), ...this.runs(node, {})]);
      const tidy = tidyRuns([
        { text: `[${index + 1}] ` },
        ...runs.map((run) => ({ ...run, text: oneLine(run) })),
      ]);
      blocks.push({ kind: 'paragraph', runs: tidy });
    }
    return blocks;
  }

  private paragraph(node: WordNode): Piece[] {
    const halves = cutAtPages(this.runs(node, {}));
    return halves.flatMap((raw, index): Piece[] => {
      const runs = tidyRuns(raw);
      const page: Piece[] = index > 0 ? ['page'] : [];
      if (runs.length === 0) return page;
      return [...page, this.blockOf(node, runs)];
    });
  }

  private blockOf(node: WordNode, runs: TextRun[]): TextBlock {
    const style = node.styleName ?? node.styleId ?? '';
    const isTitle = TITLE_STYLE.test(style);
    if (isTitle) this.title ??= runs.map(oneLine).join('');
    const level = isTitle ? 1 : Number(HEADING_STYLE.exec(style)?.[1] ?? 0);
    // A numbered heading is a heading; its number belongs to the numbering of a report, not to a letter.
    if (level > 0) {
      const plain = runs.map(({ text, href }) => ({ text, ...(href && { href }) }));
      return { kind: 'heading', level: level <= 2 ? 2 : 3, runs: tidyRuns(plain) };
    }
    if (node.numbering) {
      return {
        kind: 'item',
        depth: Number(node.numbering.level) || 0,
        ordered: node.numbering.isOrdered,
        runs,
      };
    }
    return { kind: 'paragraph', runs };
  }

  private table(node: WordNode): Piece[] {
    const rows = node.children ?? [];
    const isPlain = rows.every((row) =>
      (row.children ?? []).every((cell) => (cell.children ?? []).every(isPlainText)),
    );
    if (isPlain) {
      // A reading that turns out not to be used counts nothing twice.
      const before = { ...this.counts };
      const notes = this.notes.length;
      const table = tableOf(rows.map((row) => (row.children ?? []).map((cell) => this.cell(cell, row))));
      if (table) return [table];
      Object.assign(this.counts, before);
      this.notes.length = notes;
    }
    return this.rowsAsLines(rows);
  }

  private cell(cell: WordNode, row: WordNode): GivenCell {
    const runs = (cell.children ?? []).flatMap((child, at) => [
      ...(at > 0 ? [{ text: '\n' }] : []),
      ...this.runs(child, {}).map((run) => ({ ...run, text: run.text.replace(/\f/g, ' ') })),
    ]);
    return {
      runs,
      colSpan: cell.colSpan ?? 1,
      rowSpan: cell.rowSpan ?? 1,
      ...(row.isHeader && { isHead: true }),
    };
  }

  private rowsAsLines(rows: readonly WordNode[]): Piece[] {
    this.counts.tables += 1;
    return rows.flatMap((row): Piece[] => {
      const nested: Piece[] = [];
      const cells = (row.children ?? []).map((cell) =>
        (cell.children ?? []).flatMap((child): TextRun[] => {
          // A table in a cell: its rows follow the row it stands in.
          if (child.type === 'table') {
            nested.push(...this.table(child));
            return [];
          }
          return [...this.runs(child, {}).map((run) => ({ ...run, text: oneLine(run) })), { text: ' ' }];
        }),
      );
      const runs = rowRuns(cells);
      return [...(runs.length > 0 ? [{ kind: 'paragraph' as const, runs }] : []), ...nested];
    });
  }

  private runs(node: WordNode, look: Look): TextRun[] {
    switch (node.type) {
      case 'text':
        return [{ ...look, text: (node.value ?? '').replace(/[\n\f]/g, ' ') }];
      case 'tab':
        return [{ ...look, text: ' ' }];
      case 'checkbox':
        return [{ ...look, text: node.checked ? '☒' : '☐' }];
      case 'break':
        return [{ ...look, text: node.breakType === 'page' ? PAGE : '\n' }];
      case 'image':
        this.counts.images += 1;
        return [];
      case 'noteReference':
        this.counts.notes += 1;
        this.notes.push(node);
        return [{ text: ` [${this.notes.length}]` }];
      case 'run':
        return this.inside(node, {
          ...look,
          ...(node.isBold && { bold: true }),
          ...(node.isItalic && { italic: true }),
        });
      case 'hyperlink': {
        const href = safeHref(node.href);
        if (node.href && !href) this.counts.links += 1;
        return this.inside(node, href ? { ...look, href } : look);
      }
      default:
        return this.inside(node, look);
    }
  }

  private inside(node: WordNode, look: Look): TextRun[] {
    return (node.children ?? []).flatMap((child) => this.runs(child, look));
  }
}

/** Stands for a page break while the runs of a paragraph are read. */
const PAGE = '\f';

function cutAtPages(runs: readonly TextRun[]): TextRun[][] {
  const halves: TextRun[][] = [[]];
  for (const run of runs) {
    if (run.text === PAGE) halves.push([]);
    else halves.at(-1)?.push(run);
  }
  return halves;
}

/** A list in a cell would lose its bullets in a table: then the rows are read as lines. */
const isPlainText = (node: WordNode): boolean => node.type === 'paragraph' && !node.numbering;

const oneLine = ({ text }: { text: string }) => text.replace(/[\n\f]/g, ' ');

/** The front is everything up to the line "Achterkant" or else the first page break with text on both sides. */
function splitSides(pieces: readonly Piece[]): Pick<WordLetter, 'front' | 'back' | 'split'> {
  const isBlock = (piece: Piece): piece is TextBlock => piece !== 'page';
  const line = pieces.findIndex((piece) => isBlock(piece) && BACK_LINE.test(plainText(piece)));
  if (line >= 0) {
    return {
      front: pieces.slice(0, line).filter(isBlock),
      back: pieces.slice(line + 1).filter(isBlock),
      split: 'line',
    };
  }
  const first = pieces.findIndex(isBlock);
  const page = pieces.findIndex((piece, index) => piece === 'page' && first >= 0 && index > first);
  const back = page >= 0 ? pieces.slice(page).filter(isBlock) : [];
  if (back.length === 0) return { front: pieces.filter(isBlock), back: [], split: undefined };
  return { front: pieces.slice(0, page).filter(isBlock), back, split: 'page' };
}
