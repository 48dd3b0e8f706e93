'use client';

import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical';
import { ToolMenu } from '../fields/ToolMenu.tsx';
import { allows, caretInTable, changeTable, insertTable, type TableChange } from './tableActions.ts';

const CHANGES: readonly [TableChange, string][] = [
  ['rowBelow', 'Rij eronder'],
  ['rowAbove', 'Rij erboven'],
  ['columnAfter', 'Kolom erachter'],
  ['columnBefore', 'Kolom ervoor'],
  ['removeRow', 'Haal deze rij weg'],
  ['removeColumn', 'Haal deze kolom weg'],
  ['removeTable', 'Haal de tabel weg'],
];

/** More columns than these are rare in a letter; one can be added. */
const NEW_COLUMNS = [2, 3, 4] as const;

/** Puts a table in the letter, or changes the one the caret stands in. */
export function TableMenu({ editor }: { editor: LexicalEditor }) {
  return (
    <ToolMenu label="Tabel">
      {(close) => {
        const caret = caretInTable(editor);
        const choose = (act: () => void) => () => {
          close();
          editor.focus();
          act();
        };
        return caret ? (
          <>
            <h4>
              Rij {caret.row + 1} van {caret.rows}, kolom {caret.column + 1} van {caret.columns}
            </h4>
            <ul>
              {CHANGES.filter(([change]) => allows(caret, change)).map(([change, label]) => (
                <li key={change}>
                  <button onClick={choose(() => changeTable(editor, change))} type="button">
                    {label}
                  </button>
                </li>
              ))}
            </ul>
          </>
        ) : (
          <>
            <h4>Zet een tabel in de brief</h4>
            <ul>
              {NEW_COLUMNS.map((columns) => (
                <li key={columns}>
                  <button onClick={choose(() => insertTable(editor, columns))} type="button">
                    Tabel met {columns} kolommen
                  </button>
                </li>
              ))}
            </ul>
          </>
        );
      }}
    </ToolMenu>
  );
}
