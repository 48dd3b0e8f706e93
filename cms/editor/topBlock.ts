import type { LexicalNode } from '@payloadcms/richtext-lexical/lexical';

/**
 * The block of the letter a node stands in: a paragraph, a whole list, a whole table. Lexical's own
 * `getTopLevelElement` stops at the cell of a table. Call inside a read or update.
 * @returns undefined for the root, or a node that is not in the letter
 */
export function $topBlock(node: LexicalNode | null | undefined): LexicalNode | undefined {
  if (!node) return undefined;
  const line = [node, ...node.getParents()];
  return line.at(-1)?.getType() === 'root' ? line.at(-2) : undefined;
}
