import type { ReadabilityLevel } from '../../../scoring/types.ts';
import { REVIEW_SEAT_OPTIONS, type ReviewSeat } from '../letterStates.ts';
import type { LetterScores } from './letterScores.ts';
import { NEEDED_SEATS } from './seats.ts';

/** The organisation's floor: under it, akkoord asks for a reason. */
export interface Floor {
  level: ReadabilityLevel;
  balanced: boolean;
  legal: boolean;
}

/** How each seat stands; a seat that is not in it was never asked. */
export type Verdicts = Partial<Record<ReviewSeat, 'gevraagd' | 'akkoord' | 'terug' | 'vervallen'>>;

const LEVELS: readonly ReadabilityLevel[] = ['A2', 'B1', 'B2', 'C1'];

/** Shorter than this is no reason anybody can judge later. In characters. */
export const MIN_REASON = 20;

const labelOf = (seat: ReviewSeat) =>
  (REVIEW_SEAT_OPTIONS.find(({ value }) => value === seat)?.label ?? seat).toLowerCase();

/**
 * What must still happen before a letter can be akkoord; no reason takes these away.
 * @returns Dutch sentences, none when nothing is in the way
 */
export function missingForApproval(letter: { callFirst?: string | null }, verdicts: Verdicts): string[] {
  const missing: string[] = [];
  if (!letter.callFirst) missing.push('Beantwoord eerst de vraag of u de inwoner eerst belt.');
  const asked = Object.keys(verdicts) as ReviewSeat[];
  const seats = REVIEW_SEAT_OPTIONS.map(({ value }) => value).filter(
    (seat) => NEEDED_SEATS.includes(seat) || asked.includes(seat),
  );
  for (const seat of seats) {
    const verdict = verdicts[seat];
    if (verdict === 'akkoord') continue;
    missing.push(
      verdict === undefined
        ? `Vraag de stoel ${labelOf(seat)} om te lezen.`
        : `De stoel ${labelOf(seat)} is nog niet akkoord.`,
    );
  }
  return missing;
}

/**
 * In what a letter stays under the organisation's floor. What was not scored is under it too: nobody knows.
 * @returns Dutch phrases, none when the letter is on or above the floor
 */
export function underFloor(scores: LetterScores, floor: Floor): string[] {
  const under: string[] = [];
  const level = scores.level ? LEVELS.indexOf(scores.level) : LEVELS.length;
  if (level > LEVELS.indexOf(floor.level)) {
    under.push(
      scores.level
        ? `het niveau is ${scores.level}, de ondergrens is ${floor.level}`
        : 'het niveau is onbekend',
    );
  }
  if (floor.balanced && scores.balance !== 'evenwichtig') {
    under.push(`de balans is ${scores.balance ?? 'onbekend'}, de ondergrens is evenwichtig`);
  }
  if (floor.legal && !scores.legalComplete) under.push('de brief is niet wettelijk compleet');
  return under;
}
