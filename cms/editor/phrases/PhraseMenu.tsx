'use client';

import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical';
import { insertWords } from '../fields/insertCode.ts';
import { ToolMenu } from '../fields/ToolMenu.tsx';
import { PHRASE_GROUPS, PHRASES } from './phrases.ts';

/** Sentences to put at the caret, per need of the reader and per situation. */
export function PhraseMenu({ editor }: { editor: LexicalEditor }) {
  return (
    <ToolMenu label="Voeg een zin toe">
      {(close) =>
        PHRASE_GROUPS.map(({ group, title }) => (
          <section key={group}>
            <h4>{title}</h4>
            <ul>
              {PHRASES.filter((phrase) => phrase.group === group).map(({ text }) => (
                <li key={text}>
                  <button
                    onClick={() => {
                      close();
                      insertWords(editor, text);
                    }}
                    type="button"
                  >
                    {text}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))
      }
    </ToolMenu>
  );
}
