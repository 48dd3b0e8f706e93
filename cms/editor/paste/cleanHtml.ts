import {
  plainText,
  rowRuns,
  type TextBlock,
  type TextRun,
  tidyRuns,
} from '../../letters/import/letterText.ts';
import { type GivenCell, tableOf } from '../../letters/import/tables.ts';
import { blocksOf } from './blocksOf.ts';
import { headingLevel, ignoredMark, isHidden, type Look, lookOf, nameOf } from './elementLook.ts';
import { type Entry, lineEntry } from './entries.ts';

const ELEMENT = 1;
const TEXT = 3;

const NOT_TEXT = new Set([
  'script',
  'style',
  'title',
  'xml',
  'head',
  'template',
  'svg',
  'object',
  'iframe',
  'del',
]);
/** A paragraph of its own. */
const PARAGRAPHS = new Set(['p', 'blockquote', 'pre', 'dt', 'dd', 'figcaption', 'caption']);
/** Begins a new line and no more. */
const LINES = new Set([
  'div',
  'section',
  'article',
  'main',
  'header',
  'footer',
  'center',
  'address',
  'form',
  'figure',
]);

interface ListPlace {
  depth: number;
  ordered: boolean;
}

/**
 * Reads the HTML that Word, Outlook, a mail or a web page puts on the clipboard. Only words, bold, italic, safe
 * links, headings, lists and tables come through; styles, classes, fonts and everything that could run do not.
 * @param body  the body of a document that was parsed and not rendered
 */
export function cleanHtml(body: Element): TextBlock[] {
  const reader = new HtmlReader();
  reader.walk(body, {});
  return blocksOf(reader.finish());
}

class HtmlReader {
  private readonly entries: Entry[] = [];
  private line: TextRun[] = [];
  private list: ListPlace | undefined;

  finish(): Entry[] {
    this.endLine();
    return this.entries;
  }

  walk(parent: Element, look: Look): void {
    for (const node of parent.childNodes) {
      if (node.nodeType === TEXT) this.words(node.nodeValue ?? '', look, parent);
      else if (node.nodeType === ELEMENT) this.element(node as Element, look);
    }
  }

  private words(text: string, look: Look, parent: Element): void {
    const isCode = nameOf(parent) === 'pre';
    const lines = isCode ? text.split('\n') : [text.replace(/[ \t\r\n]+/g, ' ')];
    for (const [index, line] of lines.entries()) {
      if (index > 0) this.endLine();
      this.line.push({ ...look, text: line });
    }
  }

  private element(element: Element, look: Look): void {
    const name = nameOf(element);
    const style = (element.getAttribute('style') ?? '').toLowerCase();
    if (NOT_TEXT.has(name) || isHidden(style)) return;
    if (name === 'br') this.lineBreak(style);
    else if (name === 'li') this.item(element, look);
    else if (name === 'ul' || name === 'ol') this.listOf(element, look, name === 'ol');
    else if (name === 'table') this.table(element, look);
    else if (name === 'tr') this.row(element, look);
    else if (headingLevel(element, style)) this.heading(element, headingLevel(element, style));
    else if (/mso-list:\s*l\d+ level\d/.test(style)) this.wordItem(element, style, look);
    else if (PARAGRAPHS.has(name)) this.paragraph(element, look);
    else if (LINES.has(name)) this.ownLine(element, look);
    else this.walk(element, lookOf(element, style, look));
  }

  private lineBreak(style: string): void {
    const isPage = /page-break-before:\s*always/.test(style);
    this.endLine(true);
    if (isPage) this.entries.push({ type: 'page' });
  }

  private ownLine(element: Element, look: Look): void {
    this.endLine();
    this.walk(element, look);
    this.endLine();
  }

  private paragraph(element: Element, look: Look): void {
    // Outlook makes a paragraph of every line of a mail in plain text.
    if (/MsoPlainText/i.test(element.className)) {
      this.endLine();
      this.walk(element, look);
      this.endLine(true);
      return;
    }
    this.endLine();
    this.entries.push({ type: 'blank' });
    this.walk(element, look);
    this.endLine();
    this.entries.push({ type: 'blank' });
  }

  private heading(element: Element, level: 2 | 3 | undefined): void {
    if (!level) return;
    const runs = oneLine(this.collect(element, {})).map(({ text, href }) => ({
      text,
      ...(href && { href }),
    }));
    this.block({ kind: 'heading', level, runs });
  }

  private listOf(element: Element, look: Look, ordered: boolean): void {
    const outer = this.list;
    this.endLine();
    this.list = { depth: outer ? outer.depth + 1 : 0, ordered };
    this.walk(element, look);
    this.endLine();
    this.list = outer;
  }

  private item(element: Element, look: Look): void {
    const place = this.list ?? { depth: 0, ordered: false };
    this.endLine();
    const own: TextRun[] = [];
    const inner: Element[] = [];
    for (const node of element.childNodes) {
      if (node.nodeType === ELEMENT && /^[ou]l$/.test(nameOf(node as Element))) inner.push(node as Element);
      else if (node.nodeType === ELEMENT) own.push(...this.collectOne(node as Element, look));
      else if (node.nodeType === TEXT)
        own.push({ ...look, text: (node.nodeValue ?? '').replace(/\s+/g, ' ') });
    }
    this.block({ kind: 'item', ...place, runs: oneLine(own) });
    for (const list of inner) this.element(list, look);
  }

  /** A list of Word on the clipboard: a paragraph whose bullet is text in a span that says to ignore it. */
  private wordItem(element: Element, style: string, look: Look): void {
    const level = Number(/mso-list:\s*l\d+ level(\d)/.exec(style)?.[1] ?? 1);
    const mark = ignoredMark(element);
    this.block({
      kind: 'item',
      depth: level - 1,
      ordered: /^\(?(?:\d+|[a-z]{1,4})[.)]/i.test(mark),
      runs: oneLine(this.collect(element, look)),
    });
  }

  /** Mails are laid out with tables: only what reads in rows and columns is a table of the letter. */
  private table(element: Element, look: Look): void {
    const rows = [...element.querySelectorAll('tr')];
    const isFrame =
      element.querySelector('table, ul, ol, h1, h2, h3, h4, h5, h6, [style*="mso-list"]') !== null;
    const table = isFrame ? undefined : tableOf(rows.map((row) => this.cellsOf(row, look)));
    if (!table) {
      this.walk(element, look);
      return;
    }
    const caption = element.querySelector('caption');
    if (caption) this.element(caption, look);
    this.endLine();
    this.entries.push({ type: 'block', block: table });
  }

  private cellsOf(row: Element, look: Look): GivenCell[] {
    const inHead = row.parentElement !== null && nameOf(row.parentElement) === 'thead';
    return [...row.children]
      .filter((cell) => /^t[dh]$/.test(nameOf(cell)))
      .map((cell) => ({
        runs: this.collect(cell, look, '\n'),
        colSpan: spanOf(cell, 'colspan'),
        rowSpan: spanOf(cell, 'rowspan'),
        isHead: inHead || nameOf(cell) === 'th',
      }));
  }

  private row(element: Element, look: Look): void {
    const cells = [...element.children].filter((cell) => /^t[dh]$/.test(nameOf(cell)));
    const filled = cells.filter((cell) => (cell.textContent ?? '').trim() !== '');
    // One cell is no table but a frame around the text: mails are built like that.
    if (filled.length === 1 && filled[0]) {
      this.endLine();
      this.walk(filled[0], look);
      this.endLine();
      return;
    }
    this.block({ kind: 'paragraph', runs: rowRuns(filled.map((cell) => oneLine(this.collect(cell, look)))) });
  }

  private block(block: Exclude<TextBlock, { kind: 'table' }>): void {
    this.endLine();
    const runs = tidyRuns(block.runs);
    if (runs.length > 0) this.entries.push({ type: 'block', block: { ...block, runs } });
  }

  /** The words inside an element, with a space where a line or paragraph ends, unless another end is wanted. */
  private collect(element: Element, look: Look, end = ' '): TextRun[] {
    const reader = new HtmlReader();
    reader.walk(element, look);
    return runsOf(reader.finish(), end);
  }

  private collectOne(element: Element, look: Look): TextRun[] {
    const reader = new HtmlReader();
    reader.element(element, look);
    const raw = reader.entries.length === 0 ? reader.line : undefined;
    return raw ?? runsOf(reader.finish(), ' ');
  }

  /** @param evenEmpty  an empty line counts too: two line breaks are an empty line */
  private endLine(evenEmpty = false): void {
    const entry = lineEntry(this.line);
    this.line = [];
    if (entry.type === 'line' || evenEmpty) this.entries.push(entry);
  }
}

const runsOf = (entries: readonly Entry[], end: string): TextRun[] =>
  entries.flatMap((entry): TextRun[] => {
    if (entry.type === 'line') return [...entry.runs, { text: end }];
    if (entry.type !== 'block') return [];
    return 'runs' in entry.block ? entry.block.runs : [{ text: plainText(entry.block) }];
  });

/** @returns 1 for what no browser would take as a span */
function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const span = Number(cell.getAttribute(name) ?? 1);
  return Number.isInteger(span) && span > 0 ? span : 1;
}

const oneLine = (runs: readonly TextRun[]): TextRun[] =>
  runs.map((run) => ({ ...run, text: run.text.replace(/\n/g, ' ') }));
