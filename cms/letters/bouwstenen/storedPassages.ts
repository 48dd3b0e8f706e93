import type { PayloadRequest } from 'payload';
import type { LetterBlock } from '../../../scoring/types.ts';
import { type Passages, passageIn, passagesOf } from './passages.ts';

/**
 * Reads the bouwstenen a letter names, whoever asks: what a letter scores does not depend on who looks at it.
 * @returns their text by slug; a name that no bouwsteen has is left out
 */
export async function storedPassages(req: PayloadRequest, blocks: readonly LetterBlock[]): Promise<Passages> {
  const slugs = [...new Set(blocks.flatMap(({ text }) => passageIn(text) ?? []))];
  if (slugs.length === 0) return new Map();
  const { docs } = await req.payload.find({
    collection: 'bouwstenen',
    where: { slug: { in: slugs } },
    depth: 0,
    pagination: false,
    req,
  });
  return passagesOf(docs.flatMap(({ slug, body }) => (slug ? [{ slug, body }] : [])));
}
