import type { APIContext } from 'astro';
import { type Deck, decks } from '../../loaders/decks.ts';

/** All cards in one file; no page when the CMS cannot make one. */
export async function getStaticPaths() {
  return (await decks()).map((deck) => ({ params: { maat: deck.size }, props: { deck } }));
}

export function GET({ props }: APIContext<{ deck: Deck }>): Response {
  return new Response(props.deck.bytes, { headers: { 'Content-Type': 'application/pdf' } });
}
