import { $getSelection, $isRangeSelection, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical';
import type { LetterHalf } from '../../../scoring/types.ts';
import { bringInView } from './bringInView.ts';
import type { FindingPlace } from './findings.ts';
import { type LiveBlock, readBlocks } from './liveBlocks.ts';
import type { MarkPlace } from './marks.ts';

export const HALVES = ['front', 'back'] as const;

/** The text of one letter as it stands in the editors of its two halves. */
export class LetterText {
  private readonly editors = new Map<LetterHalf, LexicalEditor>();
  private readonly blocks = new Map<LetterHalf, LiveBlock[]>();

  add(half: LetterHalf, editor: LexicalEditor): void {
    this.editors.set(half, editor);
  }

  /** Lets go of an editor. @returns false when another one took its place already */
  remove(half: LetterHalf, editor: LexicalEditor): boolean {
    if (this.editors.get(half) !== editor) return false;
    this.editors.delete(half);
    this.blocks.delete(half);
    return true;
  }

  editor(half: LetterHalf): LexicalEditor | undefined {
    return this.editors.get(half);
  }

  /** Reads one half again. @returns its blocks before, and whether one letter of them changed */
  read(half: LetterHalf, editor: LexicalEditor): { before: LiveBlock[]; sameWords: boolean } {
    const before = this.blocks.get(half) ?? [];
    const after = readBlocks(editor.getEditorState(), half);
    this.blocks.set(half, after);
    const sameWords =
      before.length === after.length &&
      before.every(({ id, text, kind, level }, index) => {
        const now = after[index];
        return now?.id === id && now.text === text && now.kind === kind && now.level === level;
      });
    return { before, sameWords };
  }

  blocksOf(half: LetterHalf): readonly LiveBlock[] {
    return this.blocks.get(half) ?? [];
  }

  all(): LiveBlock[] {
    return HALVES.flatMap((half) => this.blocks.get(half) ?? []);
  }

  /** The stretch of live text nodes a place stands for. */
  locate(place: FindingPlace | undefined): (MarkPlace & { text: string; half: LetterHalf }) | undefined {
    const block = place && this.all().find((each) => each.id === place.block);
    const editor = block && this.editors.get(block.half);
    if (!place || !block || !editor) return undefined;
    const { text, half, segments } = block;
    return { editor, text, half, segments, start: place.start, end: place.end };
  }

  /** Where the caret stands in a half; undefined while it stands nowhere. */
  caret(half: LetterHalf): { block: string; offset: number } | undefined {
    const anchor = this.editors.get(half)?.read(() => {
      const selection = $getSelection();
      return $isRangeSelection(selection)
        ? { key: selection.anchor.key, offset: selection.anchor.offset }
        : undefined;
    });
    return anchor && this.placeOf(half, anchor.key, anchor.offset);
  }

  /** The place in a block of an offset in one of its nodes. */
  placeOf(half: LetterHalf, key: string, offset: number): { block: string; offset: number } | undefined {
    for (const block of this.blocks.get(half) ?? []) {
      const segment = block.segments.find((each) => each.key === key);
      if (segment) return { block: block.id, offset: segment.start + offset };
      if (block.element === key) return { block: block.id, offset: 0 };
    }
    return undefined;
  }
}

/** Brings the words of a place in view. */
export function scrollToPlace({ editor, segments, start }: MarkPlace, atOnce = false): void {
  const segment = segments.find((each) => start >= each.start && start < each.end) ?? segments[0];
  if (segment) bringInView(editor.getElementByKey(segment.key), atOnce);
}
