import { type Endpoint, NotFound } from 'payload';
import { rolesOf } from '../../access/access.ts';
import { mayDo } from '../../access/matrix.ts';
import { type StoredText, toLetterDocument } from '../toLetterDocument.ts';
import { passageIn } from './passages.ts';

const PAGE = 200;

const problem = (status: number, message: string) => Response.json({ errors: [{ message }] }, { status });

/**
 * GET /api/bouwstenen/:id/gebruik: in how many letters this bouwsteen stands, as they are now (concepts too).
 * Answers `{"letters": n}`; 401, 403 and 404 come with one Dutch sentence. Reads every letter: for one person who
 * opens one bouwsteen, not for a list.
 */
export const usageEndpoint: Endpoint = {
  path: '/:id/gebruik',
  method: 'get',
  handler: async (req) => {
    if (!req.user) return problem(401, 'Log in om dit te zien.');
    if (!mayDo(rolesOf(req.user), 'brieven', 'read')) return problem(403, 'U mag geen brieven zien.');
    const { payload } = req;
    try {
      const { slug } = await payload.findByID({
        collection: 'bouwstenen',
        id: String(req.routeParams?.id ?? ''),
        depth: 0,
        draft: true,
        overrideAccess: false,
        req,
      });
      let letters = 0;
      for (let page = 1; ; page += 1) {
        const { docs, hasNextPage } = await payload.find({
          collection: 'brieven',
          select: { front: true, back: true },
          depth: 0,
          draft: true,
          limit: PAGE,
          page,
          overrideAccess: false,
          req,
        });
        letters += docs.filter(({ front, back }) => {
          const { document } = toLetterDocument({ front: front as StoredText, back: back as StoredText });
          return document.blocks.some(({ text }) => passageIn(text) === slug);
        }).length;
        if (!hasNextPage) break;
      }
      return Response.json({ letters });
    } catch (error) {
      if (error instanceof NotFound) return problem(404, 'Deze bouwsteen bestaat niet meer.');
      throw error;
    }
  },
};
