import { type TextBlock, tidyCharacters } from '../../letters/import/letterText.ts';
import { blocksOf } from './blocksOf.ts';
import { type Entry, lineEntry } from './entries.ts';

/**
 * Reads plain text as a PDF viewer, a mail or Notepad gives it: lines that were broken by the page are joined,
 * cut words made whole, typed bullets and numbers become lists, page numbers and running headers go.
 */
export function cleanPlainText(text: string): TextBlock[] {
  const whole = text.replace(/\r\n?/g, '\n').replace(/\u00ad\n\s*/g, '');
  const entries = whole
    .split('\f')
    .flatMap((page, index): Entry[] => [
      ...(index > 0 ? [{ type: 'page' as const }] : []),
      ...page.split('\n').map((line) => lineEntry([{ text: tidyCharacters(line) }])),
    ]);
  return blocksOf(entries);
}
