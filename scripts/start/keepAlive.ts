import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

const FIRST_DELAY_MS = 2_000;
const LONGEST_DELAY_MS = 60_000;
/** A program that ran this long after it answered was well: whatever felled it is not in its start. */
const STEADY_MS = 10_000;
/** From here on the person at the keyboard is told where to look. */
const TELL_LOG_AFTER = 3;

export interface KeptProgram {
  /** Dutch, as the subject of a sentence: `Het CMS`. */
  what: string;
  /** Starts it again; resolves when it answers, rejects (Dutch) when it does not come up. */
  start(): Promise<ChildProcess>;
  /** Whether everything is being stopped: then it may stay down. */
  isStopping(): boolean;
  /** Where its output goes. */
  log: string;
  /** Tells the person at the keyboard, in Dutch. */
  tell(sentence: string): void;
  wait?: (ms: number) => Promise<unknown>;
}

/** How long to wait before the next try: 2 s, and twice as long after each try that came to nothing. */
export const restartDelay = (failures: number): number =>
  Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** failures);

/**
 * A program that falls over comes back by itself, however often: nobody may be there to give it a hand. What cannot
 * start at all is tried less and less often.
 * @param child  the program as it runs now
 */
export function keepAlive(child: ChildProcess, program: KeptProgram): void {
  const { what, start, isStopping, log, tell, wait = sleep } = program;
  let failures = 0;

  const watch = (running: ChildProcess, since: number) => {
    if (running.exitCode !== null || running.signalCode !== null) void again(since);
    else running.once('exit', () => void again(since));
  };

  const again = async (since: number): Promise<void> => {
    if (isStopping()) return;
    failures = Date.now() - since < STEADY_MS ? failures + 1 : 0;
    const delay = restartDelay(failures);
    tell(
      failures < TELL_LOG_AFTER
        ? `${what} is gestopt en wordt opnieuw gestart.`
        : `${what} blijft stoppen. Over ${delay / 1000} seconden proberen we het weer. De melding staat in ${log}.`,
    );
    await wait(delay);
    if (isStopping()) return;
    try {
      watch(await start(), Date.now());
      tell(`${what} draait weer.`);
    } catch (error) {
      tell((error as Error).message);
      await again(Date.now());
    }
  };

  watch(child, Date.now());
}
