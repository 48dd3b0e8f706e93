import type { Endpoint, PayloadRequest } from 'payload';
import { answerPdf, problem } from './answerPdf.ts';
import { PLATE_SIZES, type Plate, plateJob, stepPlates, talkingPlate } from './plateModel.ts';

/** Four steps, each perhaps told in a few ways. */
const MOST_PLATES = 40;

const published = { _status: { equals: 'published' } } as const;

/** GET …/:maat (`a4` or `a3`), for everybody; 404 for another size or when nothing is published; further as answerPdf. */
const plateEndpoint = (
  path: string,
  name: string,
  title: string,
  platesOf: (req: PayloadRequest) => Promise<Plate[]>,
): Endpoint => ({
  path: `${path}/:maat`,
  method: 'get',
  handler: async (req) => {
    const size = PLATE_SIZES.find((each) => each === req.routeParams?.maat);
    if (!size) return problem(404, `Kies een maat: ${PLATE_SIZES.join(' of ')}.`);
    const plates = await platesOf(req);
    if (plates.length === 0) return problem(404, 'Er is nog geen plaat gepubliceerd.');
    const organisation = await req.payload.findGlobal({ slug: 'organisatie', depth: 0 });
    return answerPdf(`${name}-${size}`, plateJob(title, plates, size, organisation.name));
  },
});

/** GET /api/psycho-educatie/platen/:maat: the steps, a plate each. */
export const stepsEndpoint = plateEndpoint(
  '/platen',
  'psycho-educatie',
  'Psycho-educatie in vier stappen',
  async ({ payload }) => {
    const { docs } = await payload.find({
      collection: 'psycho-educatie',
      where: published,
      limit: MOST_PLATES,
      depth: 0,
    });
    return stepPlates(docs);
  },
);

/** GET /api/werkbladen/praatplaat/:maat: what stress does, in pictures and words, from the worksheet of that tool. */
export const talkingPlateEndpoint = plateEndpoint(
  '/praatplaat',
  'praatplaat',
  'Praatplaat zorgen en stress',
  async ({ payload }) => {
    const { docs } = await payload.find({
      collection: 'werkbladen',
      where: { and: [published, { tool: { equals: 'praatplaat' } }] },
      limit: MOST_PLATES,
      sort: 'order',
      depth: 0,
    });
    return docs.map(talkingPlate);
  },
);
