import type { Endpoint } from 'payload';
import { rolesOf } from '../../access/access.ts';
import { mayDo } from '../../access/matrix.ts';
import { refusal } from '../../access/refusal.ts';
import { REVIEW_SEAT_OPTIONS, REVIEW_SEATS, type ReviewSeat } from '../letterStates.ts';
import { bodyOf, letterOf, reasonIn } from './answers.ts';
import { recordEvent } from './events.ts';
import { hasText, scoresOfLetter } from './letterScores.ts';
import { saveStep } from './saveStep.ts';
import { NEEDED_SEATS, whyNotJudge } from './seats.ts';
import { verdictsOf } from './verdicts.ts';

const isSeat = (seat: unknown): seat is ReviewSeat => REVIEW_SEATS.includes(seat as ReviewSeat);
const labelOf = (seat: ReviewSeat) => REVIEW_SEAT_OPTIONS.find(({ value }) => value === seat)?.label ?? seat;

/**
 * POST /api/brieven/:id/beoordeling/vraag `{stoelen}`: asks seats to read. A concept goes into review with it.
 * Answers `{"state", "updatedAt"}`; 400, 401, 403, 404, and 409 when the letter is past review.
 */
export const askEndpoint: Endpoint = {
  path: '/:id/beoordeling/vraag',
  method: 'post',
  handler: async (req) => {
    const letter = await letterOf(req);
    if (!mayDo(rolesOf(req.user), 'brieven', 'update')) {
      throw refusal('U mag geen beoordeling vragen. Dat doet wie de brief schrijft.', 403);
    }
    const { stoelen } = await bodyOf(req);
    if (!Array.isArray(stoelen) || stoelen.length === 0 || !stoelen.every(isSeat)) {
      throw refusal('Kies minstens één stoel.', 400);
    }
    if (letter.state !== 'concept' && letter.state !== 'in-review') {
      throw refusal('Maak de brief eerst weer concept. Vraag dan opnieuw om een beoordeling.', 409);
    }
    if (!hasText(letter)) throw refusal('Er staat nog geen tekst in de brief.', 400);
    const standing = await verdictsOf(req, letter.id);
    const seats = REVIEW_SEATS.filter((seat) => stoelen.includes(seat));
    for (const seat of seats) {
      const found = standing.find((each) => each.seat === seat);
      const data = {
        letter: letter.id,
        seat,
        verdict: 'gevraagd' as const,
        reason: null,
        askedBy: req.user?.id ?? null,
        givenBy: null,
        givenAt: null,
      };
      if (found) await req.payload.update({ collection: 'beoordelingen', id: found.id, data, depth: 0, req });
      else await req.payload.create({ collection: 'beoordelingen', data, depth: 0, req });
    }
    const saved = await saveStep(req, letter, { state: 'in-review' });
    const names = seats.map(labelOf).join(', ');
    await recordEvent(req, {
      letter: letter.id,
      what: `Beoordeling gevraagd: ${names}`,
      scores: await scoresOfLetter(req, letter),
    });
    return Response.json({ state: saved.state, updatedAt: saved.updatedAt });
  },
};

/**
 * POST /api/brieven/:id/beoordeling `{stoel, oordeel: 'akkoord' | 'terug', reden?}`: one seat's verdict.
 * `terug` needs a reason and makes the letter a concept again. Answers `{"state", "updatedAt"}`; 400, 401, 403 when
 * this person may not judge here, 404, and 409 when this seat is not asked now.
 */
export const judgeEndpoint: Endpoint = {
  path: '/:id/beoordeling',
  method: 'post',
  handler: async (req) => {
    const letter = await letterOf(req);
    const body = await bodyOf(req);
    const { stoel: seat, oordeel: verdict } = body;
    if (!isSeat(seat)) throw refusal('Kies een stoel.', 400);
    if (verdict !== 'akkoord' && verdict !== 'terug') throw refusal('Kies akkoord of terug.', 400);
    const roles = rolesOf(req.user);
    const isWriter = letter.updatedBy != null && letter.updatedBy === req.user?.id;
    const refused = whyNotJudge({ seat, roles, isWriter, verdict });
    if (refused) throw refusal(refused, 403);
    const reason = reasonIn(body);
    if (verdict === 'terug' && !reason) throw refusal('Schrijf waarom de brief terug moet.', 400);
    const standing = (await verdictsOf(req, letter.id)).find((each) => each.seat === seat);
    if (letter.state !== 'in-review' || standing?.verdict !== 'gevraagd') {
      throw refusal('Deze stoel is nu niet om een oordeel gevraagd.', 409);
    }
    await req.payload.update({
      collection: 'beoordelingen',
      id: standing.id,
      data: { verdict, reason, givenBy: req.user?.id ?? null, givenAt: new Date().toISOString() },
      depth: 0,
      req,
    });
    const saved = verdict === 'terug' ? await saveStep(req, letter, { state: 'concept' }) : letter;
    const who = isWriter && NEEDED_SEATS.includes(seat) ? ', door de schrijver zelf als beheerder' : '';
    await recordEvent(req, {
      letter: letter.id,
      what: `${labelOf(seat)}: ${verdict === 'akkoord' ? 'akkoord' : 'terug met reden'}${who}`,
      reason,
      scores: await scoresOfLetter(req, letter),
    });
    return Response.json({ state: saved.state, updatedAt: saved.updatedAt });
  },
};
