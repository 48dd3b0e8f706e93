import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical';
import type { FindingKind } from '../../../scoring/types.ts';
import type { LiveSegment } from './liveBlocks.ts';

/** A mark in the text: one kind for every kind of finding, one for the finding that is open, one for a field. */
export type MarkKind = FindingKind | 'actief' | 'veld';

/** Where a mark belongs. */
export interface MarkPlace {
  editor: LexicalEditor;
  segments: readonly LiveSegment[];
  start: number;
  end: number;
}

/** The range of a place in the page; undefined when its nodes are not there. */
function rangeOf({ editor, segments, start, end }: MarkPlace): Range | undefined {
  const first = segments.find((segment) => start >= segment.start && start < segment.end);
  const last = segments.findLast((segment) => end > segment.start && end <= segment.end);
  const from = first && boundary(editor, first, start);
  const to = last && boundary(editor, last, end);
  if (!from || !to) return undefined;
  const range = new Range();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/**
 * Where the words of a place stand on the screen, line by line. Node by node: a range over more nodes also tells the
 * boxes of the elements between, and then a word that is bold counts twice.
 */
export function lineRects({ editor, segments, start, end }: MarkPlace): DOMRect[] {
  return segments.flatMap((segment) => {
    if (segment.end <= start || segment.start >= end) return [];
    const within = { start: Math.max(start, segment.start), end: Math.min(end, segment.end) };
    const range = rangeOf({ editor, segments: [segment], ...within });
    return range ? [...range.getClientRects()].filter(({ width }) => width > 0) : [];
  });
}

function boundary(
  editor: LexicalEditor,
  segment: LiveSegment,
  at: number,
): { node: Text; offset: number } | undefined {
  let node: Node | null = editor.getElementByKey(segment.key);
  while (node && !(node instanceof Text)) node = node.firstChild;
  const offset = at - segment.start;
  return node && offset <= node.length ? { node, offset } : undefined;
}
