import type { RenderBlock, Run } from '../letters/render/model.ts';
import { readRichText } from '../letters/render/readLexical.ts';
import type { StoredText } from '../letters/toLetterDocument.ts';

/** A framed passage (see cms/editor/kaderBlock.ts). */
export interface KaderPart {
  type: 'kader';
  title: string;
  paragraphs: Run[][];
}

/** What stands on a card or a plate. */
export type SheetBlock = RenderBlock | KaderPart;

interface Node {
  type: string;
  fields?: { blockType?: string; titel?: unknown; tekst?: unknown };
}

/** A link as a `kader` writes it: on paper its words are enough. */
const LINK = /\[([^[\]]{1,300})\]\([^()\s]{1,500}\)/g;

/** Reads the text of a card or a plate; unlike a letter it may hold framed passages. */
export function readSheetText(stored: unknown): SheetBlock[] {
  const root = (stored as { root?: { children?: Node[] } } | null | undefined)?.root;
  return (root?.children ?? []).flatMap((node): SheetBlock[] =>
    node.fields?.blockType === 'kader'
      ? [readKader(node)]
      : readRichText({ root: { ...root, children: [node] } } as unknown as StoredText),
  );
}

function readKader({ fields }: Node): KaderPart {
  const text = (value: unknown) => (typeof value === 'string' ? value : '').replace(LINK, '$1');
  return {
    type: 'kader',
    title: text(fields?.titel),
    paragraphs: text(fields?.tekst)
      .split(/\n[ \t]*\n/)
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map((part) => [{ text: part }]),
  };
}
