'use client';

import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical';
import { HALVES } from '../briefScore/letterText.ts';
import { useLetterStore } from '../briefScore/useLetterStore.ts';

/** Moves what is selected to the other side of the sheet, in one step. */
export function MoveButton({ editor }: { editor: LexicalEditor }) {
  const store = useLetterStore();
  const half = HALVES.find((each) => store.text.editor(each) === editor) ?? 'front';
  return (
    <button
      aria-keyshortcuts="Control+Shift+Enter"
      className="brief-gereedschap"
      onClick={() => store.moveAcross(half)}
      onMouseDown={(event) => event.preventDefault()}
      title="Ctrl + Shift + Enter"
      type="button"
    >
      {half === 'front' ? 'Zet op de achterkant' : 'Zet op de voorkant'}
    </button>
  );
}
