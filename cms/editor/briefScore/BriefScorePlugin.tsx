'use client';

import { useEditorConfigContext } from '@payloadcms/richtext-lexical/client';
import {
  CLICK_COMMAND,
  COMMAND_PRIORITY_LOW,
  KEY_DOWN_COMMAND,
  mergeRegister,
} from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { useEffect } from 'react';
import type { LetterHalf } from '../../../scoring/types.ts';
import { nameToolbar } from './nameToolbar.ts';
import { useLetterStore } from './useLetterStore.ts';

const LABELS: Record<LetterHalf, string> = {
  front: 'Tekst van de voorkant',
  back: 'Tekst van de achterkant',
};

/** The event by which a text asks the panel to take the keyboard. */
export const OPEN_IN_PANEL = 'luchtpost:open-opmerking';

/** Ties one editor to the score of its letter. Keys: F8 and Shift+F8 walk the findings, Alt+Enter opens one. */
export function BriefScorePlugin() {
  const [editor] = useLexicalComposerContext();
  const { fieldProps } = useEditorConfigContext();
  const store = useLetterStore();
  const half: LetterHalf = fieldProps.path === 'back' ? 'back' : 'front';

  useEffect(() => {
    return mergeRegister(
      store.connect(half, editor),
      editor.registerRootListener((root) => {
        root?.setAttribute('aria-label', LABELS[half]);
        root?.setAttribute('lang', 'nl');
        return root ? nameToolbar(root) : undefined;
      }),
      editor.registerCommand(
        CLICK_COMMAND,
        () => {
          store.showAtCaret(half);
          return false;
        },
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          if (event.key === 'F8') {
            event.preventDefault();
            store.step(half, event.shiftKey ? -1 : 1);
            return true;
          }
          if (event.key === 'Enter' && event.altKey && store.showAtCaret(half)) {
            event.preventDefault();
            window.dispatchEvent(new CustomEvent(OPEN_IN_PANEL, { detail: { store, half } }));
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
