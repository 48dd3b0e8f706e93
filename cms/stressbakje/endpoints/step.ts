import type { Endpoint } from 'payload';
import { refusal } from '../../access/refusal.ts';
import { wayWith } from '../hooks/stepsOfWay.ts';
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
  handler: async (req) => {
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
    const at = new Date().toISOString();
    // The state with who and when, straight at the database: one statement on either engine. Of two who press at the
    // same moment, also in two processes, only one finds the letter in the state it left.
    const taken = await req.payload.db.updateOne({
      collection: 'bakje-brieven',
      where: { and: [{ id: { equals: letter.id } }, { state: { equals: letter.state } }] },
      data: {
        state: to,
        way: wayWith(letter, { state: to, at, by: req.user?.id as string }),
        updatedAt: at,
      },
    });
    if (!taken) throw refusal('Iemand anders zette deze stap net. Ververs het scherm.', 409);
    return Response.json({ state: to });
  },
};
