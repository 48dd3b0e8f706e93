import { EXPERIMENTAL_TableFeature } from '@payloadcms/richtext-lexical';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  type Klass,
  type LexicalEditor,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical';
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless';
import { beforeEach, describe, expect, test } from 'vitest';
import { readBlocks } from '../../../cms/editor/briefScore/liveBlocks.ts';
import { LinkedMoves } from '../../../cms/editor/moveToBack/linkedMoves.ts';
import { allows, caretInTable, changeTable, insertTable } from '../../../cms/editor/table/tableActions.ts';

let editor: LexicalEditor;
let nodes: Klass<LexicalNode>[];

async function tableNodes(): Promise<Klass<LexicalNode>[]> {
  const provider = EXPERIMENTAL_TableFeature();
  if (typeof provider.feature !== 'function') throw new Error('Payload changed how a feature is made');
  const given = { config: { collections: [] }, isRoot: true, parentIsLocalized: false };
  const { nodes: made = [] } = await provider.feature(given as never);
  return made.map(
    (each) => ('node' in each ? (each.node as Klass<LexicalNode>) : each) as Klass<LexicalNode>,
  );
}

beforeEach(async () => {
  nodes = await tableNodes();
  editor = createHeadlessEditor({
    nodes,
    onError: (error) => {
      throw error;
    },
  });
  editor.update(
    () => {
      $getRoot().append($createParagraphNode().append($createTextNode('Zo rekenen wij:')));
      $getRoot().selectEnd();
    },
    { discrete: true },
  );
});

const type = (words: string) =>
  editor.update(
    () => {
      const selection = $getSelection();
      if ($isRangeSelection(selection)) selection.insertText(words);
    },
    { discrete: true },
  );
const kinds = () =>
  editor.read(() =>
    $getRoot()
      .getChildren()
      .map((node) => node.getType()),
  );
const cells = () => readBlocks(editor.getEditorState(), 'front').map(({ kind, text }) => `${kind} ${text}`);

describe('a table in a letter', () => {
  test('goes under the paragraph of the caret, which then stands in its first cell', () => {
    insertTable(editor, 3);
    expect(kinds()).toEqual(['paragraph', 'table', 'paragraph']);
    expect(caretInTable(editor)).toEqual({ row: 0, column: 0, rows: 3, columns: 3 });
    type('Wat');
    expect(cells()).toEqual(['paragraph Zo rekenen wij:', 'tableCell Wat']);
  });

  test('grows and shrinks around the caret, and keeps its words', () => {
    insertTable(editor, 2);
    type('Wat');
    changeTable(editor, 'columnAfter');
    expect(caretInTable(editor)).toEqual({ row: 0, column: 1, rows: 3, columns: 3 });
    type('Bedrag');
    changeTable(editor, 'rowBelow');
    expect(caretInTable(editor)).toEqual({ row: 1, column: 1, rows: 4, columns: 3 });
    changeTable(editor, 'removeRow');
    changeTable(editor, 'columnBefore');
    expect(caretInTable(editor)).toMatchObject({ rows: 3, columns: 4, column: 1 });
    changeTable(editor, 'removeColumn');
    changeTable(editor, 'rowAbove');
    expect(caretInTable(editor)).toMatchObject({ rows: 4, columns: 3 });
    expect(cells()).toEqual(['paragraph Zo rekenen wij:', 'tableCell Wat', 'tableCell Bedrag']);
    changeTable(editor, 'removeTable');
    expect(kinds()).toEqual(['paragraph', 'paragraph', 'paragraph']);
    expect(caretInTable(editor)).toBeUndefined();
  });

  test('goes to the other side of the sheet whole, whichever cell the caret is in', () => {
    insertTable(editor, 2);
    type('Wat');
    changeTable(editor, 'rowBelow');
    const back = createHeadlessEditor({ nodes });
    back.update(() => void $getRoot().append($createParagraphNode()), { discrete: true });
    const moves = new LinkedMoves((half) => (half === 'front' ? editor : back));
    expect(moves.move('front')).toBe(1);
    expect(kinds()).toEqual(['paragraph', 'paragraph']);
    expect(readBlocks(back.getEditorState(), 'back').map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'tableCell Wat',
    ]);
  });

  test('a new column under a head has a head', () => {
    insertTable(editor, 2);
    changeTable(editor, 'columnAfter');
    const states = editor.read(() => {
      const { root } = editor.getEditorState().toJSON() as unknown as {
        root: { children: { children?: { children: { headerState: number }[] }[] }[] };
      };
      return root.children[1]?.children?.map((row) => row.children.map(({ headerState }) => headerState));
    });
    expect(states).toEqual([
      [1, 1, 1],
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });

  test('stays a table that fits on paper', () => {
    const at = { row: 0, column: 0, rows: 1, columns: 2 };
    expect(allows(at, 'removeColumn')).toBe(false);
    expect(allows(at, 'removeRow')).toBe(false);
    expect(allows({ ...at, columns: 8 }, 'columnAfter')).toBe(false);
    expect(allows(at, 'rowBelow')).toBe(true);
  });
});
