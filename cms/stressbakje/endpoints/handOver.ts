import type { Endpoint, PayloadRequest } from 'payload';
import { rolesOf } from '../../access/access.ts';
import { refusal } from '../../access/refusal.ts';
import type { BakjeDossier } from '../../payload-types.ts';
import { requireRole } from '../hooks/dossierHooks.ts';
import { bodyOf, ownDossier } from './answers.ts';

/** The beheerder hands over any dossier (of a colleague who left), the two people their own. */
async function dossierToHandOver(req: PayloadRequest): Promise<BakjeDossier> {
  if (!rolesOf(req.user).includes('beheerder')) return (await ownDossier(req)).dossier;
  const dossier = await req.payload.findByID({
    collection: 'bakje-dossiers',
    id: String(req.routeParams?.id ?? ''),
    depth: 0,
    disableErrors: true,
    req,
  });
  if (!dossier) throw refusal('Dit dossier bestaat niet.', 404);
  return dossier;
}

/**
 * POST /api/bakje-dossiers/:id/overdragen `{consulent?, begeleider?}` (ids): gives a dossier to others.
 * Answers `{"reference"}`; 400 when nobody is named or a role does not fit, 401, 403, 404.
 */
export const handOverEndpoint: Endpoint = {
  path: '/:id/overdragen',
  method: 'post',
  handler: async (req) => {
    const dossier = await dossierToHandOver(req);
    const body = await bodyOf(req);
    const data: { consulent?: string; begeleider?: string } = {};
    for (const part of ['consulent', 'begeleider'] as const) {
      const id = body[part];
      if (id === undefined || id === '') continue;
      if (typeof id !== 'string') throw refusal('Kies aan wie het dossier gaat.', 400);
      await requireRole(req, id, part);
      data[part] = id;
    }
    if (Object.keys(data).length === 0) throw refusal('Kies aan wie het dossier gaat.', 400);
    await req.payload.update({
      collection: 'bakje-dossiers',
      id: dossier.id,
      data,
      depth: 0,
      overrideAccess: true,
      req,
    });
    return Response.json({ reference: dossier.reference });
  },
};
