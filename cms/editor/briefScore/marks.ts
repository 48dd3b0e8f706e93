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

/** Later kinds are painted over earlier ones: a word in a long sentence stays visible. */
const PAINT_ORDER: readonly MarkKind[] = ['veld', 'zin', 'toon', 'stress', 'recht', 'woord', 'actief'];

const groups = new Map<MarkKind, Highlight>();

/** The group of a kind in the page's registry; undefined where the browser has no CSS Custom Highlight API. */
function groupOf(kind: MarkKind): Highlight | undefined {
  if (typeof CSS === 'undefined' || !('highlights' in CSS) || typeof Highlight === 'undefined')
    return undefined;
  if (groups.size === 0) {
    for (const [priority, each] of PAINT_ORDER.entries()) {
      const group = new Highlight();
      group.priority = priority;
      groups.set(each, group);
      CSS.highlights.set(`brief-${each}`, group);
    }
  }
  return groups.get(kind);
}

/**
 * The marks of one letter, painted over its text: nothing of them is in the document.
 * Several letters (a drawer over a page) share the page's groups; each takes back only its own.
 */
export class Marks {
  private readonly painted = new Map<string, { kind: MarkKind; range: Range }>();

  /** Paints these marks and takes every other mark of this letter away. Marks that stand right are left alone. */
  paint(wanted: ReadonlyMap<string, { kind: MarkKind; place: MarkPlace }>): void {
    for (const [id, { kind, range }] of this.painted) {
      const next = wanted.get(id);
      const boundaries = next && boundariesOf(next.place);
      if (next?.kind === kind && boundaries && isAt(range, boundaries)) continue;
      groupOf(kind)?.delete(range);
      this.painted.delete(id);
    }
    for (const [id, { kind, place }] of wanted) {
      if (this.painted.has(id)) continue;
      const group = groupOf(kind);
      const range = group && rangeOf(place);
      if (!range) continue;
      group.add(range);
      this.painted.set(id, { kind, range });
    }
  }
}

/** The range of a place in the page; undefined when its nodes are not there. */
export function rangeOf(place: MarkPlace): Range | undefined {
  const boundaries = boundariesOf(place);
  if (!boundaries) return undefined;
  const range = new Range();
  range.setStart(boundaries.start.node, boundaries.start.offset);
  range.setEnd(boundaries.end.node, boundaries.end.offset);
  return range;
}

interface Boundary {
  node: Text;
  offset: number;
}

interface Boundaries {
  start: Boundary;
  end: Boundary;
}

function boundariesOf({ editor, segments, start, end }: MarkPlace): Boundaries | undefined {
  const first = segments.find((segment) => start >= segment.start && start < segment.end);
  const last = segments.findLast((segment) => end > segment.start && end <= segment.end);
  const from = first && boundary(editor, first, start);
  const to = last && boundary(editor, last, end);
  return from && to && { start: from, end: to };
}

function boundary(editor: LexicalEditor, segment: LiveSegment, at: number): Boundary | undefined {
  let node: Node | null = editor.getElementByKey(segment.key);
  while (node && !(node instanceof Text)) node = node.firstChild;
  const offset = at - segment.start;
  return node && offset <= node.length ? { node, offset } : undefined;
}

const isAt = (range: Range, { start, end }: Boundaries): boolean =>
  range.startContainer === start.node &&
  range.startOffset === start.offset &&
  range.endContainer === end.node &&
  range.endOffset === end.offset;
