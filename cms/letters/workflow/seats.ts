import type { Role } from '../../access/roles.ts';
import type { ReviewSeat } from '../letterStates.ts';

/** Which roles may sit on a seat. The beheerder may sit anywhere: in a small organisation somebody must. */
const ROLES_OF_SEAT: Record<ReviewSeat, readonly Role[]> = {
  toegang: ['consulent', 'beheerder'],
  kwaliteit: ['consulent', 'communicatie', 'beheerder'],
  ervaringsdeskundige: ['ervaringsdeskundige', 'beheerder'],
  jurist: ['jurist', 'beheerder'],
  communicatie: ['communicatie', 'beheerder'],
};

/** Without these two no letter is approved. */
export const NEEDED_SEATS: readonly ReviewSeat[] = ['jurist', 'ervaringsdeskundige'];

/** Whether somebody with these roles may sit on this seat. */
export function maySit(roles: readonly Role[], seat: ReviewSeat): boolean {
  return ROLES_OF_SEAT[seat].some((role) => roles.includes(role));
}

/** What a verdict is judged on. */
export interface Judging {
  seat: ReviewSeat;
  roles: readonly Role[];
  /** Whether the one who judges is the one who last changed the letter. */
  isWriter: boolean;
  verdict: 'akkoord' | 'terug';
}

/**
 * Why somebody may not give this verdict, in one Dutch sentence; undefined when they may.
 * Who wrote the last words may send them back, but not approve them for the jurist or the ervaringsdeskundige: four
 * eyes. The beheerder may, so that a letter never gets stuck; the history then says that it was the writer.
 */
export function whyNotJudge({ seat, roles, isWriter, verdict }: Judging): string | undefined {
  if (!maySit(roles, seat)) return 'U mag niet op deze stoel zitten. Vraag een collega die dat wel mag.';
  const fourEyes = NEEDED_SEATS.includes(seat) && verdict === 'akkoord';
  if (fourEyes && isWriter && !roles.includes('beheerder')) {
    return 'U hebt deze brief zelf als laatste gewijzigd. Vraag een collega om op deze stoel te lezen.';
  }
  return undefined;
}
