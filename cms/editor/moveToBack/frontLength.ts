import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical';
import type { LiveBlock } from '../briefScore/liveBlocks.ts';
import { A4, FRONT_LINES, LINE_MM } from './a4.ts';

export interface FrontLength {
  /** Lines of text and white, rounded up. */
  lines: number;
  /** Lines left on the page; below zero: so many too many. */
  left: number;
  /** Id of the first block that does not fit whole. */
  firstOver: string | undefined;
}

const PX_PER_MM = 96 / 25.4;

/**
 * Measures the front as it would print, in a copy as wide as the printed column: how wide the screen is does not
 * matter. Costs a layout, so it is for when the writer rests.
 */
export function measureFront(
  editor: LexicalEditor | undefined,
  blocks: readonly LiveBlock[],
): FrontLength | undefined {
  const root = editor?.getRootElement();
  if (!editor || !root) return undefined;
  const copy = document.createElement('div');
  copy.className = 'brief-maat';
  copy.setAttribute('aria-hidden', 'true');
  copy.inert = true;
  copy.style.width = `${A4.columnMm}mm`;
  copy.style.font = `${A4.fontPt}pt / ${A4.lineHeight} "Source Sans 3", Arial, sans-serif`;
  for (const child of root.children) copy.append(child.cloneNode(true));
  document.body.append(copy);
  const top = copy.getBoundingClientRect().top;
  const linePx = LINE_MM * PX_PER_MM;
  const bottoms = [...copy.children].map((child) => child.getBoundingClientRect().bottom - top);
  copy.remove();
  const lines = Math.ceil((bottoms.at(-1) ?? 0) / linePx - 0.05);
  const over = bottoms.findIndex((bottom) => bottom > FRONT_LINES * linePx + 1);
  const element = over === -1 ? undefined : root.children[over];
  const first = element && blocks.find((block) => element.contains(editor.getElementByKey(block.element)));
  return { lines, left: FRONT_LINES - lines, firstOver: first?.id };
}
