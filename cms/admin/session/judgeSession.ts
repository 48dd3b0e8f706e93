import { IDLE_SECONDS } from '../../access/session/terms.ts';

/** Work is told to the server once in this time; so a session ends 25 to 30 minutes after the last work. */
export const REFRESH_AFTER_MS = 5 * 60_000;
/** How long before the end somebody hears of it. */
export const WARN_MS = 3 * 60_000;
const IDLE_MS = IDLE_SECONDS * 1000;

/** What to do now: nothing, tell the server of work, warn, or say that it is over. */
export type Judgement = 'rust' | 'verleng' | 'waarschuw' | 'voorbij';

interface Moments {
  now: number;
  /** When the server last heard of work, in any tab. */
  refreshedAt: number;
  /** When somebody last did something in this tab. */
  workedAt: number;
}

/** All moments in milliseconds of one and the same clock. */
export function judgeSession({ now, refreshedAt, workedAt }: Moments): Judgement {
  const since = now - refreshedAt;
  if (since >= IDLE_MS) return 'voorbij';
  if (workedAt > refreshedAt && since >= REFRESH_AFTER_MS) return 'verleng';
  return since >= IDLE_MS - WARN_MS ? 'waarschuw' : 'rust';
}
