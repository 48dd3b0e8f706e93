import type { Endpoint } from 'payload';
import { refusal } from '../../access/refusal.ts';
import { HIGHEST_FIGURE, LOWEST_FIGURE } from '../rules/outcome.ts';
import { bodyOf, freeTextIn, pastDayIn, runningDossier } from './answers.ts';

const MOMENTS = ['start', 'tussendoor', 'eind'] as const;
const MAX_NOTE = 200;
/** Half a year with a figure every week is 26; more than this is a mistake. */
const MOST_FIGURES = 60;

/**
 * POST /api/bakje-dossiers/:id/cijfer `{cijfer, dag, moment, notitie?}`: notes a stresscijfer.
 * Answers `{"figures"}`, how many there are; 400, 401, 403, 404, and 409 for a closed dossier.
 */
export const figureEndpoint: Endpoint = {
  path: '/:id/cijfer',
  method: 'post',
  handler: async (req) => {
    const { dossier } = await runningDossier(req);
    const body = await bodyOf(req);
    const figure = body.cijfer;
    if (
      !Number.isInteger(figure) ||
      (figure as number) < LOWEST_FIGURE ||
      (figure as number) > HIGHEST_FIGURE
    ) {
      throw refusal(`Kies een heel cijfer van ${LOWEST_FIGURE} tot en met ${HIGHEST_FIGURE}.`, 400);
    }
    const moment = MOMENTS.find((each) => each === body.moment);
    if (!moment) throw refusal('Kies bij welk moment het cijfer hoort.', 400);
    const on = pastDayIn(body.dag, 'Dag van het cijfer');
    const note = await freeTextIn(req, body.notitie, { label: 'Notitie', max: MAX_NOTE });
    const figures = dossier.figures ?? [];
    if (moment === 'start' && figures.some((each) => each.moment === 'start')) {
      throw refusal('Er is al een cijfer van de start. Kies een ander moment.', 409);
    }
    if (figures.some((each) => each.on === on)) {
      throw refusal('Van deze dag is er al een cijfer. Kies een andere dag.', 409);
    }
    if (figures.length >= MOST_FIGURES) throw refusal('Er passen geen cijfers meer bij in dit dossier.', 409);
    const saved = await req.payload.update({
      collection: 'bakje-dossiers',
      id: dossier.id,
      data: { figures: [...figures, { figure: figure as number, on, moment, note }] },
      depth: 0,
      overrideAccess: true,
      req,
    });
    return Response.json({ figures: saved.figures?.length ?? 0 }, { status: 201 });
  },
};
