import type { Payload } from 'payload';
import { type Day, daysBetween, today } from '../stressbakje/rules/days.ts';
import { clockWatch } from './clock.ts';
import { noteWipes, type Seat, seatOf } from './seat.ts';

/**
 * What is thrown away by the calendar is looked at each night. After so many days without a night the clock may be
 * wrong. A server that was really off for so long waits until it is looked at again, and never twice in a row: one that
 * is on once a month wipes too. In days.
 */
export const LONGEST_PAUSE = 7;

/** Why nothing is thrown away today; nothing when the calendar may be trusted. */
export type Doubt = 'clock jumped ahead' | 'long pause' | 'never looked before' | 'held today';

/** Whether what the clock says fits with the last day that the database saw. `jumped`: the clock was set meanwhile. */
export function doubtAt(
  { wipesSeenOn, wipesHeldOn }: Pick<Seat, 'wipesSeenOn' | 'wipesHeldOn'>,
  now: Day,
  jumped: boolean,
): Doubt | undefined {
  if (wipesHeldOn === now) return 'held today';
  if (jumped) return 'clock jumped ahead';
  if (!wipesSeenOn) return 'never looked before';
  if (wipesHeldOn === wipesSeenOn) return undefined;
  return daysBetween(wipesSeenOn, now) > LONGEST_PAUSE ? 'long pause' : undefined;
}

const jumpedAhead = clockWatch();

/**
 * Whether what has passed its term may be thrown away today, for each job that does so. After a clock that was put
 * ahead, also while the CMS was down, everything waits until another day comes, so that whoever looks after the machine
 * sees it in time. The log says so.
 */
export async function mayWipe(
  payload: Payload,
  now: Day = today(),
  jumped = jumpedAhead(),
): Promise<boolean> {
  const doubt = doubtAt((await seatOf(payload)) ?? {}, now, jumped);
  if (doubt === undefined) return noteWipes(payload, { wipesSeenOn: now });
  if (doubt === 'held today') return false;
  await noteWipes(payload, { wipesSeenOn: now, wipesHeldOn: now });
  const why =
    doubt === 'never looked before'
      ? 'of no earlier night anything is known'
      : 'the clock is far ahead of what was last seen: is it right?';
  payload.logger.warn({ msg: `Nothing is wiped tonight: ${why}` });
  return false;
}
