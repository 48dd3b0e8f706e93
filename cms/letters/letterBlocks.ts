import type { BlockKind, LetterBlock, LetterHalf } from '../../scoring/types.ts';

/**
 * How to read a tree of rich text nodes: stored JSON on the server, live Lexical nodes in the browser.
 * One walk serves both, so that an offset in a report means the same place in either.
 */
export interface NodeReader<Node> {
  type(node: Node): string;
  /** Children in order; undefined for a leaf. */
  children(node: Node): readonly Node[] | undefined;
  /** The text of a text node. */
  text(node: Node): string;
  /** `h1`…`h6` of a heading. */
  tag(node: Node): string | undefined;
}

/** A stretch of a block's text that comes out of one text node, whole. */
export interface Segment<Node> {
  node: Node;
  /** UTF-16 offsets in the block's text. */
  start: number;
  end: number;
}

export interface MappedBlock<Node> extends LetterBlock {
  /** The element node the block stands in. */
  element: Node;
  segments: Segment<Node>[];
}

const KIND_OF_ELEMENT: Record<string, BlockKind> = {
  heading: 'heading',
  paragraph: 'paragraph',
  quote: 'quote',
  listitem: 'listItem',
  tablecell: 'tableCell',
};

/** A paragraph in one of these stays what it stands in: a table cell is no paragraph of the letter. */
const LENDS_ITS_KIND: ReadonlySet<BlockKind> = new Set(['quote', 'listItem', 'tableCell']);

const CONTAINERS: ReadonlySet<string> = new Set(['root', 'list', 'table', 'tablerow']);

const INLINE_ELEMENTS: ReadonlySet<string> = new Set(['link', 'autolink']);

/**
 * Cuts one half of a letter into blocks, each with the text nodes it is made of.
 * @param root  the root node of the rich text
 * @returns blocks in reading order; blocks without words are left out, so every index is one of the document's
 */
export function mapBlocks<Node>(root: Node, half: LetterHalf, reader: NodeReader<Node>): MappedBlock<Node>[] {
  const blocks: MappedBlock<Node>[] = [];

  const visit = (element: Node, context: BlockKind | undefined): void => {
    const own = KIND_OF_ELEMENT[reader.type(element)];
    const kind = own === 'paragraph' || own === undefined ? (context ?? 'paragraph') : own;
    const lent = LENDS_ITS_KIND.has(kind) ? kind : undefined;
    let open: MappedBlock<Node> | undefined;

    const close = (): void => {
      if (open && open.text.trim() !== '') blocks.push(open);
      open = undefined;
    };

    const current = (): MappedBlock<Node> => {
      if (open) return open;
      const level = kind === 'heading' ? headingLevel(reader.tag(element)) : undefined;
      open = { text: '', kind, half, element, segments: [], ...(level !== undefined && { level }) };
      return open;
    };

    const inline = (node: Node): void => {
      const type = reader.type(node);
      if (INLINE_ELEMENTS.has(type)) {
        for (const child of reader.children(node) ?? []) inline(child);
        return;
      }
      const block = current();
      if (type === 'text') {
        const start = block.text.length;
        block.text += reader.text(node);
        if (block.text.length > start) block.segments.push({ node, start, end: block.text.length });
      } else {
        block.text += SEPARATOR[type] ?? ' ';
      }
    };

    for (const child of reader.children(element) ?? []) {
      const type = reader.type(child);
      if (CONTAINERS.has(type) || type in KIND_OF_ELEMENT) {
        close();
        visit(child, lent);
      } else {
        inline(child);
      }
    }
    close();
  };

  visit(root, undefined);
  return blocks;
}

/** What a node without words leaves in the text, so that the words around it do not grow together. */
const SEPARATOR: Record<string, string> = { linebreak: '\n', tab: '\t' };

function headingLevel(tag: string | undefined): number | undefined {
  const level = Number(tag?.slice(1));
  return level >= 1 && level <= 6 ? level : undefined;
}
