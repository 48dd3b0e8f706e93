import type { Endpoint } from 'payload';
import { refusal } from '../../access/refusal.ts';
import { today } from '../rules/days.ts';
import { bodyOf, freeTextIn, runningDossier } from './answers.ts';

const MAX_LESSON = 500;
const MOST_LESSONS = 100;

/**
 * POST /api/bakje-dossiers/:id/les `{tekst}`: notes what was learned, for the pilotverslag.
 * Answers `{"lessons"}`, how many there are; 400, 401, 403, 404, and 409 for a closed dossier.
 */
export const lessonEndpoint: Endpoint = {
  path: '/:id/les',
  method: 'post',
  handler: async (req) => {
    const { dossier } = await runningDossier(req);
    const { tekst } = await bodyOf(req);
    const text = await freeTextIn(req, tekst, { label: 'Les', max: MAX_LESSON, required: true });
    const lessons = dossier.lessons ?? [];
    if (lessons.length >= MOST_LESSONS) throw refusal('Er passen geen lessen meer bij in dit dossier.', 409);
    const saved = await req.payload.update({
      collection: 'bakje-dossiers',
      id: dossier.id,
      data: { lessons: [...lessons, { text, on: today() }] },
      depth: 0,
      overrideAccess: true,
      req,
    });
    return Response.json({ lessons: saved.lessons?.length ?? 0 }, { status: 201 });
  },
};
