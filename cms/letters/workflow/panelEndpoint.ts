import type { Endpoint, PayloadRequest } from 'payload';
import { rolesOf } from '../../access/access.ts';
import { mayDo } from '../../access/matrix.ts';
import { LETTER_STATE_OPTIONS, type LetterState, REVIEW_SEAT_OPTIONS } from '../letterStates.ts';
import { letterOf } from './answers.ts';
import { missingForApproval, underFloor } from './approval.ts';
import { isOvertaken } from './basis.ts';
import { floorOf } from './floor.ts';
import { type LetterScores, scoresOfLetter } from './letterScores.ts';
import type { PanelAnswer } from './panelAnswer.ts';
import { maySit, whyNotJudge } from './seats.ts';
import { stepsFrom } from './transitions.ts';
import { verdictMap, verdictsOf } from './verdicts.ts';

/** How much of the history the panel shows; the rest is in the collection. */
const MAX_EVENTS = 100;

/** GET /api/brieven/:id/werkstroom: everything the panel beside a letter shows, in one answer. 401, 403, 404. */
export const panelEndpoint: Endpoint = {
  path: '/:id/werkstroom',
  method: 'get',
  handler: async (req) => {
    const letter = await letterOf(req);
    const roles = rolesOf(req.user);
    const state: LetterState = letter.state ?? 'concept';
    const verdicts = await verdictsOf(req, letter.id);
    const scores = await scoresOfLetter(req, letter);
    const where = { letter: { equals: letter.id } };
    const [comments, events, floor] = await Promise.all([
      req.payload.find({ collection: 'brief-opmerkingen', where, depth: 0, pagination: false, req }),
      req.payload.find({
        collection: 'brief-gebeurtenissen',
        where,
        sort: '-createdAt',
        limit: MAX_EVENTS,
        depth: 0,
        req,
      }),
      floorOf(req),
    ]);
    const people = await namesOf(req, [
      letter.updatedBy,
      ...verdicts.map(({ givenBy }) => givenBy),
      ...comments.docs.map(({ createdBy }) => createdBy),
      ...events.docs.map(({ by }) => by),
    ]);
    const name = (id: unknown) => people.get(String(id));
    const isWriter = letter.updatedBy != null && letter.updatedBy === req.user?.id;
    const mayEdit = mayDo(roles, 'brieven', 'update');

    const answer: PanelAnswer = {
      state,
      stateLabel: LETTER_STATE_OPTIONS.find(({ value }) => value === state)?.label ?? state,
      updatedAt: letter.updatedAt,
      overtaken: await isOvertaken(req, { ...letter }),
      updatedBy: name(letter.updatedBy),
      mayEdit,
      mayComment: mayDo(roles, 'brief-opmerkingen', 'create'),
      belowFloorReason: letter.belowFloorReason ?? undefined,
      hasOriginal: Boolean(letter.original?.front || letter.original?.back),
      steps: stepsFrom(state, roles).map(({ to, label, asksReason }) => ({
        to,
        label,
        missing: to === 'akkoord' ? missingForApproval(letter, verdictMap(verdicts)) : [],
        underFloor: to === 'akkoord' ? underFloor(scores, floor) : [],
        asksReason: asksReason === true,
      })),
      seats: REVIEW_SEAT_OPTIONS.map(({ value: seat, label }) => {
        const found = verdicts.find((each) => each.seat === seat);
        const open = state === 'in-review' && found?.verdict === 'gevraagd' && maySit(roles, seat);
        return {
          seat,
          label,
          verdict: found?.verdict,
          reason: found?.reason ?? undefined,
          givenBy: name(found?.givenBy),
          givenAt: found?.givenAt ?? undefined,
          mayJudge: open,
          whyNotApprove: open ? whyNotJudge({ seat, roles, isWriter, verdict: 'akkoord' }) : undefined,
          mayAsk: mayEdit && (state === 'concept' || state === 'in-review') && found?.verdict !== 'akkoord',
        };
      }),
      comments: comments.docs.map((comment) => ({
        id: comment.id,
        half: comment.half,
        quote: comment.quote ?? '',
        before: comment.before ?? '',
        after: comment.after ?? '',
        text: comment.text,
        resolved: comment.resolved ?? false,
        by: name(comment.createdBy),
        at: comment.createdAt,
      })),
      events: events.docs.map((event) => ({
        id: event.id,
        what: event.what,
        reason: event.reason ?? undefined,
        by: name(event.by),
        at: event.createdAt,
        scores: event.scores as LetterScores | undefined,
      })),
    };
    return Response.json(answer);
  },
};

async function namesOf(req: PayloadRequest, ids: unknown[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null && id !== undefined).map(String))];
  if (wanted.length === 0) return new Map();
  const { docs } = await req.payload.find({
    collection: 'gebruikers',
    where: { id: { in: wanted } },
    select: { name: true },
    depth: 0,
    pagination: false,
    req,
  });
  return new Map(docs.map(({ id, name }) => [String(id), name ?? '']));
}
