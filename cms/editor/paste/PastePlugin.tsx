'use client';

import { useEditorConfigContext } from '@payloadcms/richtext-lexical/client';
import {
  $addUpdateTag,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $parseSerializedNode,
  COMMAND_PRIORITY_HIGH,
  HISTORY_PUSH_TAG,
  PASTE_COMMAND,
  PASTE_TAG,
  type RangeSelection,
  type SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { useDocumentInfo } from '@payloadcms/ui';
import { useEffect } from 'react';
import { plainText, rowRuns, type TextBlock } from '../../letters/import/letterText.ts';
import { inlineNodes, type LexicalJson, lexicalNodes, toLexical } from '../../letters/import/toLexical.ts';
import { cleanClipboard } from './cleanClipboard.ts';
import { rememberPasted } from './pastedOriginal.ts';

/** What was copied inside the editor comes with its own format and is clean already. */
const OWN_FORMAT = 'application/x-lexical-editor';

/** Pastes a text as a letter: clean, and taken back with one undo. */
export function PastePlugin() {
  const [editor] = useLexicalComposerContext();
  const { fieldProps } = useEditorConfigContext();
  const { collectionSlug, id } = useDocumentInfo();
  const half = fieldProps.path === 'back' ? 'back' : 'front';
  const letter = id === undefined ? undefined : String(id);

  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const data = 'clipboardData' in event ? event.clipboardData : undefined;
          if (!data || data.types.includes(OWN_FORMAT)) return false;
          const selection = $getSelection();
          if (!$isRangeSelection(selection)) return false;
          const blocks = cleanClipboard({
            html: data.getData('text/html'),
            text: data.getData('text/plain'),
          });
          if (blocks.length === 0) return false;
          event.preventDefault();
          const wasEmpty = $getRoot().getTextContent().trim() === '';
          $addUpdateTag(HISTORY_PUSH_TAG);
          $addUpdateTag(PASTE_TAG);
          selection.insertNodes(
            nodesOf($isInCell(selection) ? blocks.flatMap(rowsOf) : blocks).map((node) =>
              $parseSerializedNode(node as SerializedLexicalNode),
            ),
          );
          if (wasEmpty && collectionSlug === 'brieven') {
            const characters = blocks.reduce((sum, block) => sum + plainText(block).length, 0);
            rememberPasted(letter, half, toLexical(blocks), characters);
          }
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor, collectionSlug, letter, half],
  );

  return null;
}

/** A table in a table cannot be read aloud in order. */
const $isInCell = (selection: RangeSelection): boolean =>
  selection.anchor
    .getNode()
    .getParents()
    .some((node) => node.getType() === 'tablecell');

const rowsOf = (block: TextBlock): TextBlock[] =>
  block.kind === 'table' ? block.rows.map((cells) => ({ kind: 'paragraph', runs: rowRuns(cells) })) : [block];

/** One paragraph goes on in the paragraph of the caret; more than one are paragraphs of their own. */
function nodesOf(blocks: readonly TextBlock[]): LexicalJson[] {
  const [only] = blocks;
  return blocks.length === 1 && only?.kind === 'paragraph' ? inlineNodes(only.runs) : lexicalNodes(blocks);
}
