import {
  $getRoot,
  $isElementNode,
  $isLineBreakNode,
  $isTabNode,
  $isTextNode,
  type EditorState,
  type LexicalNode,
  type NodeKey,
} from '@payloadcms/richtext-lexical/lexical';
import type { LetterBlock, LetterHalf } from '../../../scoring/types.ts';
import { mapBlocks, type NodeReader } from '../../letters/letterBlocks.ts';

/** A stretch of a block's text, and the key of the text node it is the text of. */
export interface LiveSegment {
  key: NodeKey;
  start: number;
  end: number;
}

/** A block of a letter that is open in an editor. */
export interface LiveBlock extends LetterBlock {
  /** Stays the same while somebody types in the block. */
  id: string;
  /** Key of the element node the block stands in. */
  element: NodeKey;
  segments: LiveSegment[];
}

const lexicalReader: NodeReader<LexicalNode> = {
  // A tab is a text node to Lexical; to a letter it is white space that nothing can be put in the place of.
  type: (node) => ($isTabNode(node) ? 'tab' : $isLineBreakNode(node) ? 'linebreak' : baseType(node)),
  children: (node) => ($isElementNode(node) ? node.getChildren() : undefined),
  text: (node) => node.getTextContent(),
  tag: (node) => ('getTag' in node && typeof node.getTag === 'function' ? String(node.getTag()) : undefined),
};

const baseType = (node: LexicalNode): string => ($isTextNode(node) ? 'text' : node.getType());

/** Reads the blocks of one half out of an editor's state. */
export function readBlocks(state: EditorState, half: LetterHalf): LiveBlock[] {
  return state.read(() => {
    const seen = new Map<NodeKey, number>();
    return mapBlocks<LexicalNode>($getRoot(), half, lexicalReader).map(({ element, segments, ...block }) => {
      const key = element.getKey();
      // An element that is cut in two by a nested list gives two blocks.
      const part = seen.get(key) ?? 0;
      seen.set(key, part + 1);
      return {
        ...block,
        id: `${half}:${key}:${part}`,
        element: key,
        segments: segments.map(({ node, start, end }) => ({ key: node.getKey(), start, end })),
      };
    });
  });
}
