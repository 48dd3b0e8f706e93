'use client';

import { useEditorConfigContext } from '@payloadcms/richtext-lexical/client';
import { COMMAND_PRIORITY_LOW, KEY_DOWN_COMMAND, mergeRegister } from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { useEffect } from 'react';
import type { LetterHalf } from '../../../scoring/types.ts';
import { nameToolbar } from './nameToolbar.ts';
import { watchPointer } from './pointer.ts';
import { isScoreOff } from './scoreOff.ts';
import { useLetterStore } from './useLetterStore.ts';

const LABELS: Record<LetterHalf, string> = {
  front: 'Tekst van de voorkant',
  back: 'Tekst van de achterkant',
};

/**
 * A command runs inside an update of the editor, before the browser has told where the caret went:
 * what looks at the caret or moves it waits until that is over.
 */
const later = (act: () => void) => setTimeout(act, 0);

/**
 * Ties one editor to the score of its letter. Keys: F8 and Shift+F8 walk the findings, Alt+Enter goes to the card of
 * one, Escape puts it away, Ctrl+Shift+Enter moves a passage to the other side of the sheet.
 */
export function BriefScorePlugin() {
  const [editor] = useLexicalComposerContext();
  const { fieldProps } = useEditorConfigContext();
  const store = useLetterStore();
  const half: LetterHalf = fieldProps.path === 'back' ? 'back' : 'front';

  useEffect(() => {
    if (isScoreOff()) return undefined;
    return mergeRegister(
      store.connect(half, editor),
      editor.registerRootListener((root) => {
        if (!root) return undefined;
        root.setAttribute('aria-label', LABELS[half]);
        root.setAttribute('lang', 'nl');
        const show = () => later(() => store.showAtCaret(half));
        root.addEventListener('click', show);
        const stopNaming = nameToolbar(root);
        const stopWatching = watchPointer(root, editor, half, store);
        return () => {
          stopWatching();
          root.removeEventListener('click', show);
          stopNaming();
        };
      }),
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          if (event.key === 'F8') {
            event.preventDefault();
            later(() => store.step(half, event.shiftKey ? -1 : 1));
            return true;
          }
          if (event.key === 'Enter' && event.altKey) {
            event.preventDefault();
            later(() => store.showAtCaret(half, true));
            return true;
          }
          if (event.key === 'Escape' && store.getView().card) {
            store.showCard(undefined);
            return true;
          }
          if (event.key === 'Enter' && event.ctrlKey && event.shiftKey) {
            event.preventDefault();
            later(() => store.moveAcross(half));
            return true;
          }
          return false;
        },
        COMMAND_PRIORITY_LOW,
      ),
    );
  }, [editor, half, store]);

  return null;
}
