import type { StoredNode, StoredText } from '../toLetterDocument.ts';
import type { ListBlock, ListItem, RenderBlock, Run } from './model.ts';

/** What a stored node says about how its words look; the rest of a node is of no use on paper. */
interface RichNode extends StoredNode {
  children?: RichNode[];
  /** Lexical's bits: 1 bold, 2 italic. */
  format?: number | string;
  listType?: string;
  /** Of a table cell: 1 heads its column. */
  headerState?: number;
  fields?: { url?: string };
  url?: string;
}

const BOLD = 1;
const ITALIC = 2;
const HEADS_COLUMN = 1;

const INLINE_BREAK: Record<string, string> = { linebreak: '\n', tab: '\t' };
const BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'quote', 'list', 'listitem', 'table']);

/**
 * Reads one half of a letter as Payload keeps it, with what a reader sees of its looks. Codes stay as they are.
 * A kind of block that paper does not know is read as paragraphs: no word is left out.
 */
export function readRichText(stored: StoredText): RenderBlock[] {
  const root = stored?.root as RichNode | undefined;
  return (root?.children ?? []).flatMap(readBlock);
}

function readBlock(node: RichNode): RenderBlock[] {
  const { type, children = [] } = node;
  if (type === 'list') return [readList(node)];
  if (type === 'table') return [readTable(node)];
  if (children.some((child) => BLOCKS.has(child.type))) return children.flatMap(readBlock);
  const runs = readRuns(BLOCKS.has(type) || type === 'tablecell' ? children : [node]);
  if (runs.length === 0) return [];
  if (type === 'heading')
    return [{ type: 'heading', level: node.tag === 'h1' || node.tag === 'h2' ? 2 : 3, runs }];
  return [{ type: 'paragraph', runs }];
}

function readList(node: RichNode): ListBlock {
  const items: ListItem[] = [];
  for (const { children = [] } of node.children ?? []) {
    const nested = children.filter(({ type }) => type === 'list').map(readList);
    const inline = children.filter(({ type }) => type !== 'list');
    const runs = readRuns(
      inline.flatMap((child) => (child.type === 'paragraph' ? (child.children ?? []) : [child])),
    );
    const list = joined(nested);
    const last = items.at(-1);
    // Lexical keeps a list within a list as an item of its own, without words.
    if (runs.length === 0 && list && last && !last.list) last.list = list;
    else if (runs.length > 0 || list) items.push({ runs, ...(list && { list }) });
  }
  return { type: 'list', ordered: node.listType === 'number', items };
}

function joined(lists: ListBlock[]): ListBlock | undefined {
  const [first, ...others] = lists;
  return first && { ...first, items: [first, ...others].flatMap(({ items }) => items) };
}

function readTable(node: RichNode): RenderBlock {
  const rows = (node.children ?? []).map(({ children = [] }) => children);
  const [first = []] = rows;
  const width = Math.max(0, ...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, at) => readCell(row[at])));
  const headed = first.some(({ headerState = 0 }) => (headerState & HEADS_COLUMN) !== 0);
  return headed
    ? { type: 'table', head: cells[0] ?? [], rows: cells.slice(1) }
    : { type: 'table', head: [], rows: cells };
}

/** Paragraphs in a cell become lines of it. */
function readCell(cell: RichNode | undefined): Run[] {
  const lines = (cell?.children ?? [])
    .map((child) => readRuns(BLOCKS.has(child.type) ? wordsUnder(child) : [child]))
    .filter((runs) => runs.length > 0);
  return lines.flatMap((runs, at) => (at === 0 ? runs : [{ text: '\n' }, ...runs]));
}

function wordsUnder(node: RichNode): RichNode[] {
  return (node.children ?? []).flatMap((child) => (BLOCKS.has(child.type) ? wordsUnder(child) : [child]));
}

function readRuns(nodes: readonly RichNode[], href?: string): Run[] {
  return nodes.flatMap((node): Run[] => {
    if (node.type === 'link' || node.type === 'autolink') {
      return readRuns(node.children ?? [], node.fields?.url ?? node.url ?? '');
    }
    const text = node.type === 'text' ? (node.text ?? '') : (INLINE_BREAK[node.type] ?? ' ');
    if (text === '') return [];
    const format = typeof node.format === 'number' ? node.format : 0;
    return [
      {
        text,
        ...((format & BOLD) !== 0 && { bold: true }),
        ...((format & ITALIC) !== 0 && { italic: true }),
        ...(href !== undefined && { href }),
      },
    ];
  });
}
