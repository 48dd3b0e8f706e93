import { plainText, type TextBlock, type TextRun, tidyRuns } from '../../letters/import/letterText.ts';

/** What a clipboard is read into before its paragraphs are known. */
export type Entry =
  | { type: 'line'; text: string; runs: TextRun[] }
  | { type: 'blank' }
  /** A form feed: where a PDF went to the next page. */
  | { type: 'page' }
  | { type: 'block'; block: TextBlock };

/** One line of text; a line without words is a blank. */
export function lineEntry(runs: readonly TextRun[]): Entry {
  const tidy = tidyRuns(runs);
  const text = plainText({ runs: tidy });
  return text === '' ? { type: 'blank' } : { type: 'line', text, runs: tidy };
}
