import { codesIn } from '../../letters/fields/fieldCodes.ts';
import { type FindingPlace, kindShown } from './findings.ts';
import { HALVES, type LetterText } from './letterText.ts';
import type { LetterView } from './letterView.ts';
import { type MarkKind, type MarkPlace, Marks } from './marks.ts';
import { VisibleBlocks } from './visibleBlocks.ts';

/** Paints what there is to see in the text of one letter: findings, the open one, and fields. Only what is in view. */
export class LetterMarks {
  private readonly marks = new Marks();
  private readonly text: LetterText;
  private visible: VisibleBlocks | undefined;
  private last: (() => void) | undefined;

  constructor(text: LetterText) {
    this.text = text;
  }

  open(): void {
    this.visible = new VisibleBlocks(() => this.last?.());
  }

  close(): void {
    this.visible?.stop();
    this.visible = undefined;
    this.last = undefined;
    this.marks.paint(new Map());
  }

  paint(view: LetterView, placeOf: (id: string) => FindingPlace | undefined): void {
    this.last = () => this.paint(view, placeOf);
    this.visible?.follow(this.text.all(), ({ half }) => this.text.editor(half));
    const wanted = new Map<string, { kind: MarkKind; place: MarkPlace }>();
    const blocks = new Map<string, { place: Omit<MarkPlace, 'start' | 'end'> }>();
    for (const half of HALVES) {
      const editor = this.text.editor(half);
      if (!editor) continue;
      for (const block of this.text.blocksOf(half)) {
        if (this.visible && !this.visible.has(block)) continue;
        const place = { editor, segments: block.segments };
        blocks.set(block.id, { place });
        for (const { start, end } of codesIn(block.text)) {
          wanted.set(`veld ${block.id} ${start}`, { kind: 'veld', place: { ...place, start, end } });
        }
      }
    }
    const add = (name: string, id: string, kind: MarkKind) => {
      const at = placeOf(id);
      const block = at && blocks.get(at.block);
      if (!at || !block || at.start === at.end) return;
      wanted.set(name, { kind, place: { ...block.place, start: at.start, end: at.end } });
    };
    for (const finding of view.findings) {
      const kind = kindShown(finding, view.hidden);
      if (kind) add(finding.id, finding.id, kind);
    }
    if (view.active) add('actief', view.active, 'actief');
    this.marks.paint(wanted);
  }
}
