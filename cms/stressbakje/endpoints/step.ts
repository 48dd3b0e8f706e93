import type { Endpoint } from 'payload';
import { inTurn } from '../../access/inTurn.ts';
import { refusal } from '../../access/refusal.ts';
import { BAKJE_STATES, nextStep, stateLabel, stepBetween } from '../rules/steps.ts';
import { bodyOf, ownLetter } from './answers.ts';

/**
 * POST /api/bakje-brieven/:id/stap `{naar}`: one step of a letter. The server sets who and when.
 * Answers `{"state"}`; 400, 401, 403 when another person takes this step, 404, and 409 when the step does not
 * exist from here or somebody else just took it.
 */
export const stepEndpoint: Endpoint = {
  path: '/:id/stap',
  method: 'post',
  handler: (req) =>
    inTurn(`bakje-brieven/${req.routeParams?.id}`, async () => {
      const { letter, parts } = await ownLetter(req);
      const { naar } = await bodyOf(req);
      const to = BAKJE_STATES.find((state) => state === naar);
      if (!to) throw refusal('Zeg naar welke stand de brief gaat.', 400);
      const step = stepBetween(letter.state, to);
      if (!step) {
        const next = nextStep(letter.state);
        throw refusal(
          `Een brief gaat niet van ${stateLabel(letter.state)} naar ${stateLabel(to)}.${
            next ? ` De volgende stap is ${stateLabel(next.to)}.` : ' Deze brief is klaar.'
          }`,
          409,
        );
      }
      if (!parts.some((part) => step.roles.includes(part))) {
        throw refusal('Deze stap zet de begeleider.', 403);
      }
      const { docs } = await req.payload.update({
        collection: 'bakje-brieven',
        // Another process may have been first: only one of the two finds the letter in the state it left.
        where: { and: [{ id: { equals: letter.id } }, { state: { equals: letter.state } }] },
        data: {
          state: to,
          steps: [
            ...(letter.steps ?? []),
            { state: to, at: new Date().toISOString(), by: req.user?.id as string },
          ],
        },
        depth: 0,
        overrideAccess: true,
        req,
      });
      if (docs.length === 0) throw refusal('Iemand anders zette deze stap net. Ververs het scherm.', 409);
      return Response.json({ state: to });
    }),
};
