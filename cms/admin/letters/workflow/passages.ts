import type { LetterHalf } from '../../../../scoring/types.ts';
import { type LiveBlock, readBlocks } from '../../../editor/briefScore/liveBlocks.ts';
import { liveEditors } from '../../../editor/liveEditors.ts';
import { findInHalves, type Passage, passageAt } from '../../../letters/workflow/findPassage.ts';
import type { PanelComment } from '../../../letters/workflow/panelAnswer.ts';

/** A text node on the screen, and where its words stand in the text of the half. */
interface Stretch {
  node: Text;
  start: number;
}

/** The text of one half as passages know it, and where each piece of it stands on the screen. */
function textOf(form: ParentNode, half: LetterHalf): { text: string; stretches: Stretch[] } {
  const editor = liveEditors(form)[half];
  const blocks: LiveBlock[] = editor ? readBlocks(editor.getEditorState(), half) : [];
  const stretches: Stretch[] = [];
  let text = '';
  for (const block of blocks) {
    for (const { key, start } of block.segments) {
      let node: Node | null | undefined = editor?.getElementByKey(key);
      while (node && !(node instanceof Text)) node = node.firstChild;
      if (node) stretches.push({ node, start: text.length + start });
    }
    text += `${block.text}\n`;
  }
  return { text, stretches };
}

/** The passage that is selected in the letter; undefined when nothing in it is. */
export function selectedPassage(form: ParentNode): (Passage & { half: LetterHalf }) | undefined {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  for (const half of ['front', 'back'] as const) {
    const { text, stretches } = textOf(form, half);
    const inside = stretches.filter(({ node }) => range.intersectsNode(node));
    const first = inside[0];
    const last = inside.at(-1);
    if (!first || !last) continue;
    const start = first.start + (first.node === range.startContainer ? range.startOffset : 0);
    const end = last.start + (last.node === range.endContainer ? range.endOffset : last.node.length);
    if (end > start) return { half, ...passageAt(text, start, end) };
  }
  return undefined;
}

/** Where a comment's passage stands on the screen now, on either half; undefined when it is not in the letter any more. */
export function rangeOf(form: ParentNode, comment: PanelComment): Range | undefined {
  const halves = { front: textOf(form, 'front'), back: textOf(form, 'back') };
  const texts = { front: halves.front.text, back: halves.back.text };
  const found = findInHalves(texts, comment.half, comment);
  if (!found) return undefined;
  const { stretches } = halves[found.half];
  const first = stretches.findLast(({ start }) => start <= found.start);
  const last = stretches.findLast(({ start }) => start < found.end);
  if (!first || !last) return undefined;
  const range = new Range();
  range.setStart(first.node, Math.min(found.start - first.start, first.node.length));
  range.setEnd(last.node, Math.min(found.end - last.start, last.node.length));
  return range;
}

const NAME = 'brief-reactie';

/** Paints the passages people commented on; nothing of it is in the document. */
export function paintPassages(ranges: readonly Range[]): void {
  if (typeof Highlight === 'undefined' || !('highlights' in CSS)) return;
  if (ranges.length === 0) CSS.highlights.delete(NAME);
  else CSS.highlights.set(NAME, new Highlight(...ranges));
}
