import type { LetterHalf } from '../../../scoring/types.ts';
import { type StoredText, toLetterDocument } from '../toLetterDocument.ts';

/** The plain text of one half of a stored letter: a blank line between blocks, a bullet before a list item. */
export function textOfHalf(letter: { front?: unknown; back?: unknown }, half: LetterHalf): string {
  const { document } = toLetterDocument({ [half]: letter[half] as StoredText });
  return document.blocks
    .map(({ kind, text }) => (kind === 'listItem' ? `• ${text.trim()}` : text.trim()))
    .join('\n\n');
}
