import type { Endpoint, PayloadRequest } from 'payload';
import { rolesOf } from '../../access/access.ts';
import { refusal } from '../../access/refusal.ts';
import type { Brieven } from '../../payload-types.ts';
import { LETTER_STATE_OPTIONS, type LetterState } from '../letterStates.ts';
import { bodyOf, letterOf, reasonIn } from './answers.ts';
import { MIN_REASON, missingForApproval, underFloor } from './approval.ts';
import { recordEvent } from './events.ts';
import { floorOf } from './floor.ts';
import { hasText, type LetterScores, scoresOfLetter } from './letterScores.ts';
import { saveStep } from './saveStep.ts';
import { transitionOf } from './transitions.ts';
import { lapseApprovals, verdictMap, verdictsOf } from './verdicts.ts';

const labelOf = (state: unknown) => LETTER_STATE_OPTIONS.find(({ value }) => value === state)?.label;

/**
 * POST /api/brieven/:id/stand `{naar, reden?}`: one step in the life of a letter.
 * Answers `{"state", "updatedAt"}`; 400 when a reason or something else is missing (it says what), 401, 403, 404,
 * and 409 when this step does not exist from here.
 */
export const stateEndpoint: Endpoint = {
  path: '/:id/stand',
  method: 'post',
  handler: async (req) => {
    const letter = await letterOf(req);
    const body = await bodyOf(req);
    const reason = reasonIn(body);
    const from: LetterState = letter.state ?? 'concept';
    const toLabel = labelOf(body.naar);
    if (!toLabel) throw refusal('Zeg naar welke stand de brief gaat.', 400);
    const to = body.naar as LetterState;
    const step = transitionOf(from, to);
    if (!step) {
      throw refusal(`Een brief kan niet van ${labelOf(from)} naar ${toLabel}.`, 409);
    }
    if (!step.roles.some((role) => rolesOf(req.user).includes(role))) {
      throw refusal('U mag deze stap niet zetten. Vraag het aan team Communicatie.', 403);
    }
    if (step.asksReason && reason.length < MIN_REASON) {
      throw refusal(`Schrijf waarom, in minstens ${MIN_REASON} tekens.`, 400);
    }
    const scores = await scoresOfLetter(req, letter);
    if (to === 'in-review') await mayGoToReview(req, letter);
    if (to === 'akkoord') await mayBeApproved(req, letter, scores, reason);
    if (step.lapses) await lapseApprovals(req, letter.id);
    const under = to === 'akkoord' && underFloor(scores, await floorOf(req)).length > 0;
    const saved = await saveStep(req, letter, {
      state: to,
      scores,
      // The reason goes with the approval; who takes the approval away takes the reason away. The history keeps it.
      ...((to === 'akkoord' || to === 'concept') && { belowFloorReason: under ? reason : null }),
    });
    const what = under ? `${step.event}, onder de ondergrens` : step.event;
    await recordEvent(req, { letter: letter.id, what, reason, scores });
    return Response.json({ state: saved.state, updatedAt: saved.updatedAt });
  },
};

async function mayGoToReview(req: PayloadRequest, letter: Brieven): Promise<void> {
  if (!hasText(letter)) throw refusal('Er staat nog geen tekst in de brief.', 400);
  const verdicts = await verdictsOf(req, letter.id);
  if (verdicts.some(({ verdict }) => verdict === 'gevraagd' || verdict === 'akkoord')) return;
  throw refusal('Vraag eerst iemand om de brief te lezen.', 400);
}

async function mayBeApproved(
  req: PayloadRequest,
  letter: Brieven,
  scores: LetterScores,
  reason: string,
): Promise<void> {
  const missing = missingForApproval(letter, verdictMap(await verdictsOf(req, letter.id)));
  if (missing.length > 0) throw refusal(missing.join(' '), 400);
  const under = underFloor(scores, await floorOf(req));
  if (under.length === 0 || reason.length >= MIN_REASON) return;
  throw refusal(
    `De brief is onder de ondergrens: ${under.join('; ')}. Schrijf waarom hij toch akkoord is, in minstens ${MIN_REASON} tekens.`,
    400,
  );
}
