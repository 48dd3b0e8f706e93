/** More than this between the clock and the time that passed is a clock that was set, not one that drifts. */
const JUMP_MS = 12 * 60 * 60_000;

/** Time that passed, which no one can set; and what the clock says. */
export interface Clocks {
  passed(): number;
  now(): number;
}

/**
 * Sees that the clock was put ahead by half a day or more since it was last asked. What is thrown away by the calendar
 * then waits a night, so that whoever looks after the machine sees it in time.
 */
export function clockWatch({ passed, now }: Clocks = { passed: () => performance.now(), now: Date.now }) {
  let offset = now() - passed();
  return function jumpedAhead(): boolean {
    const before = offset;
    offset = now() - passed();
    return offset - before > JUMP_MS;
  };
}
