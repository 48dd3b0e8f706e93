import { MAX_DEPTH, type TextBlock, type TextRun } from './letterText.ts';

/** A node as Payload stores it in a rich text field. */
export interface LexicalJson {
  type: string;
  version: number;
  [key: string]: unknown;
}

interface LexicalElement extends LexicalJson {
  direction: null;
  format: '';
  indent: number;
  children: LexicalJson[];
}

/** The value of a rich text field of a letter. */
export interface LexicalText {
  root: LexicalElement;
  [key: string]: unknown;
}

type Table = Extract<TextBlock, { kind: 'table' }>;
type Item = Extract<TextBlock, { kind: 'item' }>;

/** What Lexical calls a cell that is the head of its column. */
const HEAD_OF_COLUMN = 1;

const BOLD = 1;
const ITALIC = 2;

const element = (
  type: string,
  children: LexicalJson[],
  more: Record<string, unknown> = {},
): LexicalElement => ({
  type,
  version: 1,
  direction: null,
  format: '',
  indent: 0,
  children,
  ...more,
});

/** Text blocks as the whole value of a rich text field. */
export function toLexical(blocks: readonly TextBlock[]): LexicalText {
  const nodes = lexicalNodes(blocks);
  // Below a table at the very end there is nowhere to put the caret.
  if (nodes.length === 0 || nodes.at(-1)?.type === 'table') nodes.push(paragraphOf([]));
  return { root: element('root', nodes) };
}

/** Text blocks as nodes of the letter editor; items that follow each other share one list. */
export function lexicalNodes(blocks: readonly TextBlock[]): LexicalJson[] {
  const nodes: LexicalJson[] = [];
  let items: Item[] = [];
  const closeList = () => {
    let rest = items;
    while (rest[0]) {
      const base = Math.min(...rest.map(({ depth }) => depth));
      const { list, used } = listOf(rest, base);
      nodes.push(list);
      rest = rest.slice(used);
    }
    items = [];
  };
  for (const block of blocks) {
    if (block.kind === 'item') {
      items.push(block);
      continue;
    }
    closeList();
    if (block.kind === 'table') nodes.push(tableNode(block));
    else if (block.kind === 'heading') {
      nodes.push(element('heading', inlineNodes(block.runs), { tag: `h${block.level}` }));
    } else nodes.push(paragraphOf(block.runs));
  }
  closeList();
  return nodes;
}

const paragraphOf = (runs: readonly TextRun[]): LexicalElement =>
  element('paragraph', inlineNodes(runs), { textFormat: 0, textStyle: '' });

/** A table as the letter editor keeps it: every cell holds a paragraph. */
export function tableNode({ head, rows }: Table): LexicalJson {
  const rowNodes = rows.map((row, at) => {
    const headerState = head && at === 0 ? HEAD_OF_COLUMN : 0;
    const cells = row.map((runs) => element('tablecell', [paragraphOf(runs)], { headerState }));
    return element('tablerow', cells);
  });
  return element('table', rowNodes);
}

/** Takes items from the front as long as they belong to one list of this depth. */
function listOf(items: readonly Item[], depth: number): { list: LexicalElement; used: number } {
  const ordered = (items.find((item) => item.depth <= depth) ?? items[0])?.ordered ?? false;
  const children: LexicalJson[] = [];
  let value = 0;
  let used = 0;
  for (let item = items[used]; item; item = items[used]) {
    if (item.depth < depth) break;
    if (item.depth > depth && depth < MAX_DEPTH) {
      const inner = listOf(items.slice(used), depth + 1);
      children.push(element('listitem', [inner.list], { value: value + 1 }));
      used += inner.used;
      continue;
    }
    if (item.ordered !== ordered) break;
    value += 1;
    children.push(element('listitem', inlineNodes(item.runs), { value }));
    used += 1;
  }
  const tag = ordered ? 'ol' : 'ul';
  const listType = ordered ? 'number' : 'bullet';
  return { list: element('list', children, { listType, tag, start: 1 }), used };
}

/** Runs as text, line break and link nodes. */
export function inlineNodes(runs: readonly TextRun[]): LexicalJson[] {
  return runs.flatMap((run) => {
    const pieces = textNodes(run);
    if (!run.href) return pieces;
    const fields = { linkType: 'custom', newTab: false, url: run.href };
    return [element('link', pieces, { version: 3, fields })];
  });
}

function textNodes({ text, bold, italic }: TextRun): LexicalJson[] {
  const format = (bold ? BOLD : 0) | (italic ? ITALIC : 0);
  return text.split('\n').flatMap((line, index) => {
    const nodes: LexicalJson[] = index > 0 ? [{ type: 'linebreak', version: 1 }] : [];
    if (line !== '') {
      nodes.push({ type: 'text', version: 1, detail: 0, format, mode: 'normal', style: '', text: line });
    }
    return nodes;
  });
}
