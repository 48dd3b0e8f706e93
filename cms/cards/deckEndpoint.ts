import { createHash } from 'node:crypto';
import type { Endpoint } from 'payload';
import { DECK_SIZES, type DeckSize, deckOf, UnprintableDeck } from './deckModel.ts';
import { DeckUnavailable, makeDeck } from './makeDeck.ts';

/** Far more cards than a hand can hold. */
const MOST_CARDS = 200;

const problem = (status: number, message: string) => Response.json({ errors: [{ message }] }, { status });

/** The last deck of each size: printing it again costs a second, and the cards seldom change. */
const made = new Map<DeckSize, { print: string; pdf: Promise<Uint8Array> }>();

/**
 * GET /api/gesprekskaarten/dek/:maat (`a4` or `a6`): every published card in one PDF to print and cut. For everybody,
 * as the cards are. 404 for another size or without cards; 422 names a card that does not fit; 503 where no PDF can be
 * made.
 */
export const deckEndpoint: Endpoint = {
  path: '/dek/:maat',
  method: 'get',
  handler: async ({ payload, routeParams }) => {
    const size = DECK_SIZES.find((each) => each === routeParams?.maat);
    if (!size) return problem(404, `Kies een maat: ${DECK_SIZES.join(' of ')}.`);
    const { docs } = await payload.find({
      collection: 'gesprekskaarten',
      where: { _status: { equals: 'published' } },
      limit: MOST_CARDS,
      depth: 0,
    });
    if (docs.length === 0) return problem(404, 'Er zijn nog geen kaarten gepubliceerd.');
    const { name } = await payload.findGlobal({ slug: 'organisatie', depth: 0 });
    const cards = deckOf(docs);
    const print = createHash('sha256')
      .update(JSON.stringify([name, cards]))
      .digest('hex');
    const known = made.get(size);
    const deck = known?.print === print ? known : { print, pdf: makeDeck({ cards, size, author: name }) };
    made.set(size, deck);
    try {
      return new Response((await deck.pdf) as Uint8Array<ArrayBuffer>, {
        headers: {
          'Content-Type': 'application/pdf',
          'Content-Disposition': `inline; filename="gesprekskaarten-${size}.pdf"`,
          'Cache-Control': 'no-cache',
          ETag: `"${print}"`,
        },
      });
    } catch (error) {
      made.delete(size);
      if (error instanceof UnprintableDeck) return problem(422, error.message);
      if (error instanceof DeckUnavailable) return problem(503, error.message);
      throw error;
    }
  },
};
