import {
  $createParagraphNode,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isElementNode,
  $parseSerializedNode,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
  type SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical';
import type { LetterHalf } from '../../../scoring/types.ts';
import { $topBlock } from '../topBlock.ts';

interface Move {
  from: { half: LetterHalf; keys: NodeKey[]; index: number };
  to: { half: LetterHalf; keys: NodeKey[] };
  nodes: SerializedLexicalNode[];
}

/**
 * Passages that went from one half to the other. Each half has a history of its own, so an undo brings a passage
 * back in one half only: whichever half that is, the other follows, and the passage stands in the letter once.
 */
export class LinkedMoves {
  private readonly moves: Move[] = [];
  private readonly editorOf: (half: LetterHalf) => LexicalEditor | undefined;

  constructor(editorOf: (half: LetterHalf) => LexicalEditor | undefined) {
    this.editorOf = editorOf;
  }

  /**
   * Moves whole blocks to the end of the other half, as one step in each history.
   * @param block  key of a node in the block to move; absent: what is selected, or where the caret stands
   * @returns how many blocks were moved; 0 when there is nothing to move or it may not be changed
   */
  move(half: LetterHalf, block?: NodeKey): number {
    const other: LetterHalf = half === 'front' ? 'back' : 'front';
    const from = this.editorOf(half);
    const to = this.editorOf(other);
    if (!from?.isEditable() || !to?.isEditable()) return 0;
    const taken = from.read(() => {
      const blocks = block === undefined ? $selectedBlocks() : $blocksOf([$getNodeByKey(block)]);
      const filled = blocks.filter((each) => each.getTextContent().trim() !== '');
      const keys = filled.map((each) => each.getKey());
      return { keys, index: filled[0]?.getIndexWithinParent() ?? 0, nodes: filled.map($serialize) };
    });
    if (taken.keys.length === 0) return 0;
    const tag = HISTORY_PUSH_TAG;
    let keys: NodeKey[] = [];
    to.update(() => (keys = $insert(taken.nodes)), { discrete: true, tag });
    from.update(() => $take(taken.keys), { discrete: true, tag });
    this.moves.push({
      from: { half, keys: taken.keys, index: taken.index },
      to: { half: other, keys },
      nodes: taken.nodes,
    });
    return taken.keys.length;
  }

  /** Call after an undo or redo in a half: makes the other half follow. */
  afterHistory(half: LetterHalf): void {
    for (const move of this.moves) {
      const { from, to } = move;
      const fromEditor = this.editorOf(from.half);
      const toEditor = this.editorOf(to.half);
      if (!fromEditor || !toEditor) continue;
      const atFrom = holds(fromEditor, from.keys);
      const atTo = holds(toEditor, to.keys);
      if (atFrom !== atTo) continue;
      const tag = HISTORY_MERGE_TAG;
      const ruled = half === from.half ? to : from;
      const editor = half === from.half ? toEditor : fromEditor;
      editor.update(
        () => {
          if (atFrom) $take(ruled.keys);
          else ruled.keys = $insert(move.nodes, ruled === from ? from.index : undefined);
        },
        { discrete: true, tag },
      );
    }
  }
}

const holds = (editor: LexicalEditor, keys: readonly NodeKey[]): boolean =>
  editor.read(() => keys.some((key) => $getNodeByKey(key)?.isAttached()));

function $selectedBlocks(): LexicalNode[] {
  const selection = $getSelection();
  return selection ? $blocksOf(selection.getNodes()) : [];
}

function $blocksOf(nodes: readonly (LexicalNode | null)[]): LexicalNode[] {
  const blocks = nodes.map((node) => $topBlock(node));
  return [...new Set(blocks)].filter((block) => block !== undefined);
}

function $serialize(node: LexicalNode): SerializedLexicalNode {
  const json = node.exportJSON();
  if (!$isElementNode(node)) return json;
  return { ...json, children: node.getChildren().map($serialize) } as SerializedLexicalNode;
}

/** Puts blocks in a half, at the end unless an index is given; an empty first paragraph gives way. */
function $insert(nodes: readonly SerializedLexicalNode[], index?: number): NodeKey[] {
  const root = $getRoot();
  const only = root.getFirstChild();
  if (root.getChildrenSize() === 1 && $isElementNode(only) && only.getTextContent().trim() === '')
    only.remove();
  const fresh = nodes.map((json) => $parseSerializedNode(json));
  const at = index === undefined ? root.getChildrenSize() : Math.min(index, root.getChildrenSize());
  root.splice(at, 0, fresh);
  return fresh.map((node) => node.getKey());
}

function $take(keys: readonly NodeKey[]): void {
  for (const key of keys) $getNodeByKey(key)?.remove();
  const root = $getRoot();
  if (root.isEmpty()) root.append($createParagraphNode());
}
