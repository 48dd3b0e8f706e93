import type { Endpoint } from 'payload';
import { refusal } from '../../access/refusal.ts';
import { today } from '../rules/days.ts';
import { NOT_COUNTED } from '../rules/report.ts';
import { bodyOf, runningDossier } from './answers.ts';

/**
 * POST /api/bakje-dossiers/:id/sluiten `{nietMeegeteld?}`: closes a dossier; from then on its term runs.
 * Answers `{"closedOn"}`; 400, 401, 403, 404, and 409 while a letter is still in the bakje.
 */
export const closeEndpoint: Endpoint = {
  path: '/:id/sluiten',
  method: 'post',
  handler: async (req) => {
    const { dossier } = await runningDossier(req);
    const { nietMeegeteld } = await bodyOf(req);
    const notCounted = NOT_COUNTED.find((each) => each === nietMeegeteld) ?? null;
    if (nietMeegeteld && !notCounted) throw refusal('Kies waarom het dossier niet meetelt.', 400);
    const { totalDocs: open } = await req.payload.count({
      collection: 'bakje-brieven',
      where: { and: [{ dossier: { equals: dossier.id } }, { state: { not_equals: 'afgerond' } }] },
      req,
    });
    if (open > 0) {
      throw refusal(
        `Er ${open === 1 ? 'ligt nog 1 brief' : `liggen nog ${open} brieven`} in het bakje. Rond die eerst af.`,
        409,
      );
    }
    const closedOn = today();
    await req.payload.update({
      collection: 'bakje-dossiers',
      id: dossier.id,
      data: { status: 'afgesloten', closedOn, notCounted },
      depth: 0,
      overrideAccess: true,
      req,
    });
    return Response.json({ closedOn });
  },
};
