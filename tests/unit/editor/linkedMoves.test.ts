import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  type EditorState,
  HISTORIC_TAG,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical';
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless';
import { beforeEach, describe, expect, test } from 'vitest';
import { LinkedMoves } from '../../../cms/editor/moveToBack/linkedMoves.ts';
import type { LetterHalf } from '../../../scoring/types.ts';

let editors: Record<LetterHalf, LexicalEditor>;
let moves: LinkedMoves;

function editorWith(...texts: string[]): LexicalEditor {
  const editor = createHeadlessEditor({
    onError: (error) => {
      throw error;
    },
  });
  editor.update(
    () => {
      for (const text of texts) $getRoot().append($createParagraphNode().append($createTextNode(text)));
      if (texts.length === 0) $getRoot().append($createParagraphNode());
      $getRoot().getFirstChild()?.selectStart();
    },
    { discrete: true },
  );
  return editor;
}

const textsOf = (half: LetterHalf): string[] =>
  editors[half].read(() =>
    $getRoot()
      .getChildren()
      .map((node) => node.getTextContent()),
  );

/** What an undo or redo does: an older state comes back, with its own nodes. */
function goTo(half: LetterHalf, state: EditorState): void {
  editors[half].setEditorState(state, { tag: HISTORIC_TAG });
  moves.afterHistory(half);
}

beforeEach(() => {
  editors = { front: editorWith('Kern', 'Wet'), back: editorWith() };
  moves = new LinkedMoves((half) => editors[half]);
});

describe('a passage that goes to the other side', () => {
  test('stands there, at the end, in the place of an empty paragraph', () => {
    expect(moves.move('front')).toBe(1);
    expect([textsOf('front'), textsOf('back')]).toEqual([['Wet'], ['Kern']]);
  });

  test('leaves an empty paragraph behind when it was the last', () => {
    moves.move('front');
    editors.front.update(() => $getRoot().getFirstChild()?.selectStart(), { discrete: true });
    moves.move('front');
    expect([textsOf('front'), textsOf('back')]).toEqual([[''], ['Kern', 'Wet']]);
    expect(moves.move('front')).toBe(0);
  });

  test('comes back from the other half too, whichever half is undone, and goes again with a redo', () => {
    const before = { front: editors.front.getEditorState(), back: editors.back.getEditorState() };
    moves.move('front');
    const after = editors.front.getEditorState();
    goTo('front', before.front);
    expect([textsOf('front'), textsOf('back')]).toEqual([['Kern', 'Wet'], ['']]);
    goTo('front', after);
    expect([textsOf('front'), textsOf('back')]).toEqual([['Wet'], ['Kern']]);
    goTo('back', before.back);
    expect([textsOf('front'), textsOf('back')]).toEqual([['Kern', 'Wet'], ['']]);
  });

  test('does not move when a half may not be changed', () => {
    editors.back.setEditable(false);
    expect(moves.move('front')).toBe(0);
    expect(textsOf('front')).toEqual(['Kern', 'Wet']);
  });
});
