import type { LetterBlock, LetterDocument, LetterKind } from '../../scoring/types.ts';
import { type MappedBlock, mapBlocks, type NodeReader } from './letterBlocks.ts';

/** A node of a stored Lexical editor state: what Payload keeps in a rich text field. */
export interface StoredNode {
  type: string;
  children?: StoredNode[];
  text?: string;
  tag?: string;
}

/** The value of a rich text field; null while nothing was written. */
export type StoredText = { root: StoredNode } | null | undefined;

export interface MappedLetter {
  document: LetterDocument;
  /** One for every block of the document, in the same order. */
  blocks: MappedBlock<StoredNode>[];
}

const storedReader: NodeReader<StoredNode> = {
  type: (node) => node.type,
  children: (node) => node.children,
  text: (node) => node.text ?? '',
  tag: (node) => node.tag,
};

/**
 * Turns a stored letter into what the language engine reads.
 * @param letter  the two rich text fields of a brief or sjabloon, and its kind when it is known
 * @returns the document, and for each block the nodes its text comes from
 */
export function toLetterDocument(letter: {
  front?: StoredText;
  back?: StoredText;
  kind?: LetterKind | null;
}): MappedLetter {
  const blocks = (['front', 'back'] as const).flatMap((half) => {
    const stored = letter[half];
    return stored ? mapBlocks(stored.root, half, storedReader) : [];
  });
  return { document: documentOf(blocks, letter.kind ?? undefined), blocks };
}

/** The plain document of mapped blocks: no nodes, so that it can travel to a worker. */
export function documentOf(blocks: readonly LetterBlock[], kind: LetterKind | undefined): LetterDocument {
  return {
    blocks: blocks.map(({ text, kind: blockKind, half, level }) => ({
      text,
      kind: blockKind,
      half,
      ...(level !== undefined && { level }),
    })),
    ...(kind && { kind }),
  };
}
