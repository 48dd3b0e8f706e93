import type { Endpoint } from 'payload';
import { answerPdf, problem } from './answerPdf.ts';
import { DECK_SIZES, deckJob, deckOf } from './deckModel.ts';

/** Far more cards than a hand can hold. */
const MOST_CARDS = 200;

/**
 * GET /api/gesprekskaarten/dek/:maat (`a4` or `a6`): every published card in one PDF to print and cut. For everybody,
 * as the cards are. 404 for another size or without cards; further as answerPdf.
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
    return answerPdf(`gesprekskaarten-${size}`, deckJob(deckOf(docs), size, name));
  },
};
