import {
  $addUpdateTag,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type RangeSelection,
} from '@payloadcms/richtext-lexical/lexical';
import { $topBlock } from '../topBlock.ts';

/** What is chosen in a toolbar goes into the text as one undo step; the keyboard goes back there. */
function change(editor: LexicalEditor, act: (selection: RangeSelection) => void): void {
  editor.focus();
  editor.update(
    () => {
      $addUpdateTag(HISTORY_PUSH_TAG);
      const selection = $getSelection();
      act($isRangeSelection(selection) ? selection : $getRoot().selectEnd());
    },
    { discrete: true },
  );
}

/** Puts words at the caret, with a space where they would grow together with the words before or after. */
export function insertWords(editor: LexicalEditor, words: string): void {
  change(editor, (selection) => {
    if (!selection.isCollapsed()) selection.removeText();
    const { offset } = selection.anchor;
    const around = selection.anchor.type === 'text' ? selection.anchor.getNode().getTextContent() : '';
    const before = /\S$/.test(around.slice(0, offset)) && !/[(‘“"]$/.test(around.slice(0, offset)) ? ' ' : '';
    const after = /^[\p{L}\p{N}(]/u.test(around.slice(offset)) ? ' ' : '';
    selection.insertText(`${before}${words}${after}`);
  });
}

/** Puts a bouwsteen in a paragraph of its own, under the one the caret is in. */
export function insertPassage(editor: LexicalEditor, slug: string): void {
  change(editor, (selection) => {
    const text = $createTextNode(`((bouwsteen ${slug}))`);
    const block = $topBlock(selection.anchor.getNode());
    if ($isElementNode(block) && block.getType() === 'paragraph' && block.isEmpty()) block.append(text);
    else {
      const paragraph = $createParagraphNode().append(text);
      if (block) block.insertAfter(paragraph);
      else $getRoot().append(paragraph);
    }
    text.selectEnd();
  });
}

/** Makes what is selected depend on a field; with nothing selected the caret ends up between the codes. */
export function insertCondition(editor: LexicalEditor, name: string, value: string): void {
  change(editor, (selection) => {
    const chosen = selection.getTextContent();
    // A condition may reach over paragraphs: its codes go around what is selected, which stays as it is.
    const [start, end] = selection.isBackward()
      ? [selection.focus, selection.anchor]
      : [selection.anchor, selection.focus];
    const closing = selection.clone();
    closing.anchor.set(end.key, end.offset, end.type);
    closing.focus.set(end.key, end.offset, end.type);
    const opening = selection.clone();
    opening.anchor.set(start.key, start.offset, start.type);
    opening.focus.set(start.key, start.offset, start.type);
    if (chosen === '') opening.insertText(`((als ${name} is ${value}))  ((einde))`);
    else {
      closing.insertText(' ((einde))');
      opening.insertText(`((als ${name} is ${value})) `);
    }
  });
}
