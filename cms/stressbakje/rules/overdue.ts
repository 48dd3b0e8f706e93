import { type Day, daysBetween } from './days.ts';
import type { BakjeState } from './steps.ts';
import { type TermUrgency, urgencyOf } from './terms.ts';

/**
 * How many days a letter may stay in a state. A week for each step a begeleider takes, because a bakje is
 * emptied on fixed days and people meet weekly; two weeks to do what was agreed. Our choice, for want of a source.
 */
export const MAX_DAYS: Record<Exclude<BakjeState, 'afgerond'>, number> = {
  klaargelegd: 7,
  opgehaald: 7,
  aangekondigd: 7,
  besproken: 14,
};

/** From this state on the resident knows the letter, so the term no longer presses on the bakje itself. */
const KNOWN_FROM: readonly BakjeState[] = ['besproken', 'afgerond'];

export interface WaitingLetter {
  state: BakjeState;
  /** The day the letter came into this state. */
  since: Day;
  lastSafeDay?: Day | null;
}

export interface Waiting {
  /** Days in this state. */
  days: number;
  /** Days over what is allowed; 0 when in time. */
  over: number;
  /** Null when no term runs or the letter is done. */
  urgency: TermUrgency | null;
  overdue: boolean;
}

/**
 * Whether a letter waits too long: longer in its state than allowed, or its term is near (WARN_DAYS) and the
 * resident has not read it yet, or the last safe day has gone by before it was done.
 */
export function waitingOf(letter: WaitingLetter, now: Day): Waiting {
  const days = Math.max(0, daysBetween(letter.since, now));
  if (letter.state === 'afgerond') return { days, over: 0, urgency: null, overdue: false };
  const over = Math.max(0, days - MAX_DAYS[letter.state]);
  const urgency = letter.lastSafeDay ? urgencyOf(letter.lastSafeDay, now) : null;
  const presses =
    urgency === 'voorbij' || (urgency !== null && urgency !== 'rustig' && !KNOWN_FROM.includes(letter.state));
  return { days, over, urgency, overdue: over > 0 || presses };
}

const PRESSURE: Record<TermUrgency, number> = { voorbij: 3, dringend: 2, 'let-op': 1, rustig: 0 };

/** What needs somebody first stands first: overdue, then the nearest term, then the longest waiting. */
export function byUrgency(a: Waiting, b: Waiting): number {
  const pressure = ({ urgency }: Waiting) => (urgency ? PRESSURE[urgency] : 0);
  return (
    Number(b.overdue) - Number(a.overdue) || pressure(b) - pressure(a) || b.over - a.over || b.days - a.days
  );
}
