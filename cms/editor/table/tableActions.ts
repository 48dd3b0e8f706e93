import {
  $addUpdateTag,
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $parseSerializedNode,
  type ElementNode,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type LexicalNode,
  type SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical';
import { MAX_COLUMNS } from '../../letters/import/tables.ts';
import { tableNode } from '../../letters/import/toLexical.ts';
import { $topBlock } from '../topBlock.ts';

/** Where the caret stands in a table. Row and column count from 0. */
export interface CaretInTable {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export type TableChange =
  | 'rowAbove'
  | 'rowBelow'
  | 'columnBefore'
  | 'columnAfter'
  | 'removeRow'
  | 'removeColumn'
  | 'removeTable';

/** @returns undefined when the caret stands in no table */
export function caretInTable(editor: LexicalEditor): CaretInTable | undefined {
  return editor.read(() => {
    const at = $place();
    return at && { row: at.row, column: at.column, rows: at.rows.length, columns: at.cells.length };
  });
}

/** Whether a change can be made: a table keeps two columns and stays narrow enough for paper. */
export function allows({ rows, columns }: CaretInTable, change: TableChange): boolean {
  if (change === 'columnBefore' || change === 'columnAfter') return columns < MAX_COLUMNS;
  if (change === 'removeColumn') return columns > 2;
  return change !== 'removeRow' || rows > 1;
}

/** Puts an empty table under the paragraph of the caret, with a row of heads and two rows; the caret goes into it. */
export function insertTable(editor: LexicalEditor, columns: number): void {
  step(editor, () => {
    const row = () => Array.from({ length: columns }, () => []);
    const json = tableNode({ kind: 'table', head: true, rows: [row(), row(), row()] });
    const table = $parseSerializedNode(json as unknown as SerializedLexicalNode) as ElementNode;
    const block = $topBlock($getSelection()?.getNodes()[0]);
    if ($isElementNode(block) && block.getType() === 'paragraph' && block.isEmpty()) block.replace(table);
    else if (block) block.insertAfter(table);
    else $getRoot().append(table);
    // Below a table at the very end there is nowhere to put the caret.
    if (!table.getNextSibling()) table.insertAfter($createParagraphNode());
    table.getFirstDescendant()?.selectStart();
  });
}

/** Changes the table of the caret, as one undo step; the caret goes to a cell beside what changed. */
export function changeTable(editor: LexicalEditor, change: TableChange): void {
  step(editor, () => {
    const at = $place();
    if (!at) return;
    const { table, rows, row, column } = at;
    if (change === 'removeTable') {
      const paragraph = $createParagraphNode();
      table.replace(paragraph);
      paragraph.selectStart();
    } else if (change === 'removeRow') {
      (rows[row + 1] ?? rows[row - 1])?.getChildAtIndex(column)?.selectStart();
      rows[row]?.remove();
    } else if (change === 'removeColumn') {
      for (const each of rows) each.getChildAtIndex(column)?.remove();
      rows[row]?.getChildAtIndex(Math.max(0, column - 1))?.selectStart();
    } else if (change === 'rowAbove' || change === 'rowBelow') {
      const fresh = $cellsLike(at.cells.length, false);
      if (change === 'rowAbove') rows[row]?.insertBefore(fresh);
      else rows[row]?.insertAfter(fresh);
      fresh.getChildAtIndex(column)?.selectStart();
    } else {
      for (const each of rows) {
        const cell = each.getChildAtIndex(column);
        const isHead = ((cell?.exportJSON() as { headerState?: number })?.headerState ?? 0) > 0;
        const fresh = $cellsLike(1, isHead).getFirstChildOrThrow();
        if (change === 'columnBefore') cell?.insertBefore(fresh);
        else cell?.insertAfter(fresh);
      }
      rows[row]?.getChildAtIndex(change === 'columnBefore' ? column : column + 1)?.selectStart();
    }
  });
}

function step(editor: LexicalEditor, act: () => void): void {
  editor.update(
    () => {
      $addUpdateTag(HISTORY_PUSH_TAG);
      act();
    },
    { discrete: true },
  );
}

/** A row of empty cells. */
function $cellsLike(columns: number, head: boolean): ElementNode {
  const cells = Array.from({ length: columns }, () => []);
  const json = tableNode({ kind: 'table', head, rows: [cells] });
  const table = $parseSerializedNode(json as unknown as SerializedLexicalNode) as ElementNode;
  return table.getFirstChildOrThrow<ElementNode>();
}

interface Place {
  table: ElementNode;
  rows: ElementNode[];
  cells: LexicalNode[];
  row: number;
  column: number;
}

function $place(): Place | undefined {
  const node = $getSelection()?.getNodes()[0];
  const above = node ? [node, ...node.getParents()] : [];
  const cell = above.find((each) => each.getType() === 'tablecell');
  const row = cell?.getParent();
  const table = row?.getParent();
  if (!cell || !row || table?.getType() !== 'table') return undefined;
  return {
    table,
    rows: table.getChildren().filter($isElementNode),
    cells: row.getChildren(),
    row: row.getIndexWithinParent(),
    column: cell.getIndexWithinParent(),
  };
}
