import type { NodeKey } from '@payloadcms/richtext-lexical/lexical';
import type { LetterHalf } from '../../../scoring/types.ts';
import { codesIn } from '../../letters/fields/fieldCodes.ts';
import { type FindingPlace, kindShown } from './findings.ts';
import { HALVES, type LetterText } from './letterText.ts';
import type { LetterView } from './letterView.ts';
import { type BlockMark, type MarkedBlock, MarkLayer } from './markLayer.ts';
import type { MarkKind } from './marks.ts';
import { VisibleBlocks } from './visibleBlocks.ts';

/**
 * Paints what there is to see in the text of one letter: findings, the open one, and fields. Only what is in view, and
 * once a frame, after the text itself was painted.
 */
export class LetterMarks {
  private readonly text: LetterText;
  private readonly layers = new Map<LetterHalf, MarkLayer>();
  private readonly changed = new Set<NodeKey>();
  private visible: VisibleBlocks | undefined;
  private blocks: (() => Map<LetterHalf, MarkedBlock[]>) | undefined;
  private frame: number | undefined;
  private task: ReturnType<typeof setTimeout> | undefined;

  constructor(text: LetterText) {
    this.text = text;
  }

  open(): void {
    this.visible = new VisibleBlocks(this.soon);
    document.fonts?.addEventListener('loadingdone', this.redraw);
  }

  close(): void {
    if (this.frame !== undefined) cancelAnimationFrame(this.frame);
    clearTimeout(this.task);
    this.frame = undefined;
    this.visible?.stop();
    this.visible = undefined;
    this.blocks = undefined;
    document.fonts?.removeEventListener('loadingdone', this.redraw);
    for (const layer of this.layers.values()) layer.remove();
    this.layers.clear();
  }

  /** Tells which elements were edited: bold on a word moves its marks and changes not one letter of the text. */
  touch(keys: ReadonlyMap<NodeKey, unknown>): void {
    // An undo puts a whole state back, and then the editor names nothing but its root.
    const all = keys.size === 1 && keys.has('root');
    for (const key of all ? this.elements() : keys.keys()) this.changed.add(key);
  }

  paint(view: LetterView, placeOf: (id: string) => FindingPlace | undefined): void {
    this.blocks = () => this.marked(view, placeOf);
    this.soon();
  }

  private readonly soon = (): void => {
    if (!this.visible || !this.blocks) return;
    // The key first, then its marks: what is drawn after the frame of the key does not hold that frame up.
    this.frame ??= requestAnimationFrame(() => {
      this.task = setTimeout(() => {
        this.frame = undefined;
        this.draw();
      }, 0);
    });
  };

  private readonly redraw = (): void => {
    for (const key of this.elements()) this.changed.add(key);
    this.soon();
  };

  private elements(): NodeKey[] {
    return this.text.all().map(({ element }) => element);
  }

  private draw(): void {
    if (!this.blocks) return;
    this.visible?.follow(this.text.all(), ({ half }) => this.text.editor(half));
    const marked = this.blocks();
    const plans = HALVES.flatMap((half) => {
      const layer = this.layerOf(half);
      return layer ? [{ layer, plan: layer.measure(marked.get(half) ?? [], this.changed) }] : [];
    });
    for (const { layer, plan } of plans) layer.draw(plan);
    this.changed.clear();
  }

  private layerOf(half: LetterHalf): MarkLayer | undefined {
    const editor = this.text.editor(half);
    const root = editor?.getRootElement();
    const old = this.layers.get(half);
    if (old && old.root === root) return old;
    old?.remove();
    this.layers.delete(half);
    if (!editor || !root?.parentElement) return undefined;
    const layer = new MarkLayer(editor, root, this.soon);
    this.layers.set(half, layer);
    return layer;
  }

  /** What is to be marked, for each block that is in view and has something. */
  private marked(
    view: LetterView,
    placeOf: (id: string) => FindingPlace | undefined,
  ): Map<LetterHalf, MarkedBlock[]> {
    const found = new Map<string, BlockMark[]>();
    const add = (id: string, kind: MarkKind) => {
      const at = placeOf(id);
      if (!at || at.start === at.end) return;
      const marks = found.get(at.block) ?? [];
      marks.push({ kind, start: at.start, end: at.end });
      found.set(at.block, marks);
    };
    for (const finding of view.findings) {
      const kind = kindShown(finding, view.hidden);
      if (kind) add(finding.id, kind);
    }
    if (view.active) add(view.active, 'actief');
    return new Map(
      HALVES.map((half) => [
        half,
        this.text.blocksOf(half).flatMap((block) => {
          if (this.visible && !this.visible.has(block)) return [];
          const fields = codesIn(block.text).map(({ start, end }) => ({ kind: 'veld' as const, start, end }));
          const marks = [...fields, ...(found.get(block.id) ?? [])];
          return marks.length > 0 ? [{ block, marks }] : [];
        }),
      ]),
    );
  }
}
