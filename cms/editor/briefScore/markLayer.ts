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
  /** Everything the marks inside the box depend on: as long as it is the same, the box is only moved. */
  about: string;
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
  about: string;
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
    return blocks.flatMap(({ block, marks }): Plan[] => {
      const element = this.editor.getElementByKey(block.element);
      if (!element) return [];
      const { left, top, width } = element.getBoundingClientRect();
      const stretches = marks.map(({ kind, start, end }) => `${kind} ${start} ${end}`).join();
      const about = `${Math.round(width * 4)} ${stretches}`;
      const at = `translate(${left - origin.left}px, ${top - origin.top}px)`;
      const stands = this.drawn.get(block.id)?.about === about && !changed.has(block.element);
      if (stands) return [{ id: block.id, about, at, lines: undefined }];
      const lines = marks.flatMap(({ kind, start, end }) =>
        lineRects({ editor: this.editor, segments: block.segments, start, end }).map((rect) => ({
          kind,
          left: rect.left - left,
          top: rect.top - top,
          width: rect.width,
          height: rect.height,
        })),
      );
      return [{ id: block.id, about, at, lines }];
    });
  }

  /** Draws what was measured, and takes every other mark away. */
  draw(plans: readonly Plan[]): void {
    const wanted = new Set(plans.map(({ id }) => id));
    for (const [id, { box }] of this.drawn) {
      if (wanted.has(id)) continue;
      box.remove();
      this.drawn.delete(id);
    }
    for (const { id, about, at, lines } of plans) {
      const old = this.drawn.get(id);
      const box = old?.box ?? this.inside.appendChild(document.createElement('div'));
      if (lines) drawLines(box, lines, old?.lines ?? []);
      if (at !== old?.at) box.style.transform = at;
      this.drawn.set(id, { box, about, at, lines: lines ?? old?.lines ?? [] });
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
