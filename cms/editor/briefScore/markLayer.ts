import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical';
import type { LiveBlock } from './liveBlocks.ts';
import { styledRoot } from './markStyle.ts';
import { lineRects, type MarkKind } from './marks.ts';

/** A stretch of a block to mark, in UTF-16 offsets of its text. */
export interface BlockMark {
  kind: MarkKind;
  start: number;
  end: number;
}

/** A block that has something to mark. */
export interface MarkedBlock {
  block: LiveBlock;
  marks: readonly BlockMark[];
}

interface Drawn {
  box: HTMLElement;
  /** What is marked in the block, and how wide it is: as long as it is the same, the box is only moved. */
  marks: string;
  width: number;
  at: string;
  lines: readonly Line[];
}

interface Line {
  kind: MarkKind;
  left: number;
  top: number;
  width: number;
  height: number;
}

interface Plan {
  id: string;
  marks: string;
  width: number;
  at: string;
  /** The marks line by line, from the corner of the block; undefined: what stands there is still right. */
  lines: Line[] | undefined;
}

/**
 * The marks of one editor, drawn on a layer behind its text: nothing of them is in the document, and the text itself is
 * not painted again for them at every key, as it is for ranges in the page's registry of highlights.
 */
export class MarkLayer {
  readonly root: HTMLElement;
  private readonly editor: LexicalEditor;
  private readonly layer = document.createElement('div');
  private readonly inside: ShadowRoot;
  private readonly drawn = new Map<string, Drawn>();
  private readonly resized: ResizeObserver | undefined;
  /** Where the end of the text stands: as long as it stays, no block but the edited ones has moved. */
  private end = '';

  /** @param moved  called when the text may stand elsewhere though nobody typed */
  constructor(editor: LexicalEditor, root: HTMLElement, moved: () => void) {
    this.editor = editor;
    this.root = root;
    this.layer.className = 'brief-merken';
    this.layer.setAttribute('aria-hidden', 'true');
    this.inside = styledRoot(this.layer);
    root.before(this.layer);
    if (typeof ResizeObserver === 'undefined') return;
    this.resized = new ResizeObserver(moved);
    this.resized.observe(root);
  }

  /**
   * Measures what is to be drawn, and changes nothing: the page lays out its text once for all layers.
   * @param changed  keys of the elements whose text or form changed since the last time
   */
  measure(blocks: readonly MarkedBlock[], changed: ReadonlySet<string>): Plan[] {
    const origin = this.layer.getBoundingClientRect();
    const end = this.endOfText(origin);
    const moved = end !== this.end;
    this.end = end;
    return blocks.flatMap(({ block, marks: wanted }): Plan[] => {
      const { id, segments } = block;
      const marks = wanted.map(({ kind, start, end: to }) => `${kind} ${start} ${to}`).join();
      const old = this.drawn.get(id);
      const edited = changed.has(block.element);
      if (old && !moved && !edited && old.marks === marks) return [{ ...old, id, lines: undefined }];
      const element = this.editor.getElementByKey(block.element);
      if (!element) return [];
      const { left, top, width } = element.getBoundingClientRect();
      const at = `translate(${left - origin.left}px, ${top - origin.top}px)`;
      const stands = !edited && old?.marks === marks && old.width === width;
      if (stands) return [{ id, marks, width, at, lines: undefined }];
      const lines = wanted.flatMap(({ kind, start, end: to }) =>
        lineRects({ editor: this.editor, segments, start, end: to }).map((rect) => ({
          kind,
          left: rect.left - left,
          top: rect.top - top,
          width: rect.width,
          height: rect.height,
        })),
      );
      return [{ id, marks, width, at, lines }];
    });
  }

  private endOfText(origin: DOMRect): string {
    const last = this.root.lastElementChild?.getBoundingClientRect();
    return last ? `${last.left - origin.left} ${last.top - origin.top} ${last.width} ${last.height}` : '';
  }

  /** Draws what was measured, and takes every other mark away. */
  draw(plans: readonly Plan[]): void {
    const wanted = new Set(plans.map(({ id }) => id));
    for (const [id, { box }] of this.drawn) {
      if (wanted.has(id)) continue;
      box.remove();
      this.drawn.delete(id);
    }
    for (const { id, marks, width, at, lines } of plans) {
      const old = this.drawn.get(id);
      const box = old?.box ?? this.inside.appendChild(document.createElement('div'));
      if (lines) drawLines(box, lines, old?.lines ?? []);
      if (at !== old?.at) box.style.transform = at;
      this.drawn.set(id, { box, marks, width, at, lines: lines ?? old?.lines ?? [] });
    }
  }

  remove(): void {
    this.resized?.disconnect();
    this.layer.remove();
    this.drawn.clear();
  }
}

/**
 * Draws the lines of a box, with the elements that are there as far as they go. A line that only shifts, as the rest of
 * a paragraph does at every key, is moved: that asks no layout.
 */
function drawLines(box: HTMLElement, lines: readonly Line[], old: readonly Line[]): void {
  for (const [index, line] of lines.entries()) {
    const { kind, left, top, width, height } = line;
    const before = old[index];
    const there = box.children[index];
    const element = there instanceof HTMLElement ? there : box.appendChild(document.createElement('i'));
    if (kind !== before?.kind) element.className = kind;
    if (left !== before?.left || top !== before.top)
      element.style.transform = `translate(${left}px, ${top}px)`;
    if (width !== before?.width) element.style.width = `${width}px`;
    if (height !== before?.height) element.style.height = `${height}px`;
  }
  while (box.children.length > lines.length) box.lastElementChild?.remove();
}
