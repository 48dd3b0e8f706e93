import type { LetterBlock } from '../../../scoring/types.ts';
import { codesIn } from '../fields/fieldCodes.ts';
import { type StoredText, toLetterDocument } from '../toLetterDocument.ts';

/** The text of every bouwsteen, by slug. */
export type Passages = ReadonlyMap<string, readonly LetterBlock[]>;

/** Reads bouwstenen as they are stored. */
export function passagesOf(docs: readonly { slug: string; body?: unknown }[]): Passages {
  return new Map(
    docs.map(({ slug, body }) => [slug, toLetterDocument({ front: body as StoredText }).document.blocks]),
  );
}

/** The slug of the bouwsteen a block stands for, when it is the only thing in the block. */
export function passageIn(text: string): string | undefined {
  const [code, ...others] = codesIn(text);
  if (code?.type !== 'bouwsteen' || others.length > 0) return undefined;
  return text.trim() === text.slice(code.start, code.end) ? code.slug : undefined;
}

/**
 * Puts the text of bouwstenen in the place of their names, as a reader of the letter gets them.
 * @returns the blocks to score, and for each the block of the letter it is; undefined inside a bouwsteen
 */
export function expandPassages<Block extends LetterBlock>(
  blocks: readonly Block[],
  passages: Passages,
): { blocks: LetterBlock[]; own: (Block | undefined)[] } {
  const expanded = blocks.flatMap((block): { block: LetterBlock; own: Block | undefined }[] => {
    const slug = passageIn(block.text);
    const passage = slug === undefined ? undefined : passages.get(slug);
    if (!passage) return [{ block, own: block }];
    return passage.map((each) => ({ block: { ...each, half: block.half }, own: undefined }));
  });
  return { blocks: expanded.map(({ block }) => block), own: expanded.map(({ own }) => own) };
}
