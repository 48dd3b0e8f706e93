import { randomUUID } from 'node:crypto';
import type { Payload } from 'payload';
import { isGone, markOf, type ProcessMark } from './processMark.ts';
import { type Seat, seatOf, sit } from './seat.ts';

const BEAT_MS = 5_000;
/** So long without a sign of life, and the process in the seat is taken for gone. */
const LAPSE_MS = 30_000;
/** Payload plans what recurs by the minute. */
const PLAN_EVERY_MS = 60_000;

export interface Terms {
  beatMs?: number;
  lapseMs?: number;
  mark?: ProcessMark;
  /** What whoever takes the seat does before its first job. */
  onTaken: () => Promise<void>;
}

export interface Runner {
  /** Whether this process is the one that runs jobs, at this moment. */
  isRunner(): boolean;
  /** The turn it believes to have; only the database knows whether that is still so (`seatOf`). */
  turn(): string | undefined;
  /** Stops wanting to be it. The seat stays in its name, as when it is killed. */
  stop(): void;
}

/**
 * Of all CMS processes on one database one runs the jobs: the one in the seat. It shows that it lives by counting; the
 * others look. They take the seat when its process is gone (seen at once from the same machine, so that a CMS that was
 * killed and started again goes on within seconds) or when the count stood still for `lapseMs`. Time is measured by each
 * on its own stopwatch, never by comparing clocks, and one that cannot show that it lives stops earlier than the others
 * would take its seat. A job that runs at that moment is not broken off, so one of a process that hung for that long is
 * begun again beside it: each job can bear that (docs/reliability.md), by asking whether it is still its turn
 * (`turnHere` in cms/jobs/here.ts) or because doing it twice comes to the same.
 * @returns after the first look, so that a process alone has the seat
 */
export async function wantToRun(payload: Payload, terms: Terms): Promise<Runner> {
  const { beatMs = BEAT_MS, lapseMs = LAPSE_MS, mark = markOf(), onTaken } = terms;
  let me = randomUUID();
  let seen = { sign: '', since: 0 };
  /** When this process last showed that it lives; undefined while it has not the seat, or is not ready yet. */
  let shownAt: number | undefined;
  let plannedAt: number | undefined;
  let next: NodeJS.Timeout | undefined;
  let stopped = false;
  let failing = false;

  const isRunner = () => !stopped && shownAt !== undefined && performance.now() - shownAt < lapseMs / 2;

  /** Somebody else sat down since: its own turn is over, and what it does next would be a new one. */
  const loseTurn = () => {
    if (shownAt !== undefined) payload.logger.warn({ msg: 'Jobs: another process took them over' });
    shownAt = undefined;
    me = randomUUID();
  };

  /** Whether whoever is in the seat gives no sign of life any more. */
  const isLeft = (seat: Seat): boolean => {
    const sign = `${seat.holder} ${seat.beat}`;
    if (sign !== seen.sign) seen = { sign, since: performance.now() };
    return isGone(seat) || performance.now() - seen.since >= lapseMs;
  };

  const look = async () => {
    const now = performance.now();
    const seat = await seatOf(payload);
    if (seat && seat.holder !== me) {
      loseTurn();
      if (!isLeft(seat)) return;
    }
    if (!(await sit(payload, seat, { ...mark, holder: me, beat: (seat?.beat ?? 0) + 1 }))) return;
    if (shownAt === undefined) {
      await onTaken();
      payload.logger.info({ msg: 'Jobs: this process runs them' });
    }
    shownAt = now;
    if (plannedAt !== undefined && now - plannedAt < PLAN_EVERY_MS) return;
    plannedAt = now;
    await payload.jobs.handleSchedules({ allQueues: true });
  };

  const round = async () => {
    try {
      await look();
      failing = false;
    } catch (err) {
      // A database that is away is told once, not every few seconds.
      if (!failing) payload.logger.error({ err, msg: 'Jobs: cannot see which process runs them' });
      failing = true;
    }
    if (!stopped) next = setTimeout(() => void round(), beatMs).unref();
  };
  await round();
  return {
    isRunner,
    turn: () => (shownAt === undefined ? undefined : me),
    stop: () => {
      stopped = true;
      clearTimeout(next);
    },
  };
}
