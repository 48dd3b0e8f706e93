import { type Endpoint, Forbidden, NotFound } from 'payload';
import { rolesOf } from '../access/access.ts';
import { mayDo } from '../access/matrix.ts';

const problem = (status: number, message: string) => Response.json({ errors: [{ message }] }, { status });

const NO_RIGHT = 'U mag geen nieuwe brief maken. Vraag de beheerder om de rol Communicatiemedewerker.';

/**
 * POST /api/brief-sjablonen/:id/nieuwe-brief: a draft letter with the words of the sjabloon as it stands now,
 * drafts included. Answers `{"id"}` with 201; 401, 403 and 404 come with one Dutch sentence.
 */
export const newLetterEndpoint: Endpoint = {
  path: '/:id/nieuwe-brief',
  method: 'post',
  handler: async (req) => {
    if (!req.user) return problem(401, 'Log in om een brief te maken.');
    if (!mayDo(rolesOf(req.user), 'brieven', 'create')) return problem(403, NO_RIGHT);
    const id = String(req.routeParams?.id ?? '');
    try {
      const template = await req.payload.findByID({
        collection: 'brief-sjablonen',
        id,
        depth: 0,
        draft: true,
        overrideAccess: false,
        req,
      });
      const { subject, kind, front, back } = template;
      // Rows of a copy get ids of their own.
      const fields = template.fields?.map(({ id: _, ...field }) => field);
      const letter = await req.payload.create({
        collection: 'brieven',
        data: { subject, kind, front, back, fields, template: template.id },
        depth: 0,
        draft: true,
        overrideAccess: false,
        req,
      });
      return Response.json({ id: letter.id }, { status: 201 });
    } catch (error) {
      if (error instanceof NotFound) {
        return problem(404, 'Dit sjabloon bestaat niet meer. Kies een ander sjabloon.');
      }
      if (error instanceof Forbidden) return problem(403, 'U mag dit sjabloon niet gebruiken.');
      throw error;
    }
  },
};
