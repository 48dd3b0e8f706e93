/** Below this share the pace is not known yet. */
const MIN_SHARE = 0.02;
const MIN_MS = 1_500;
const MINUTE_S = 60;

/**
 * How long it still takes at the pace so far, in words; '' when that cannot be said yet.
 * @param elapsedMs  time spent on what is done, without waiting for a connection
 */
export function timeLeft(done: number, total: number, elapsedMs: number): string {
  if (done <= 0 || done >= total || elapsedMs < MIN_MS || done / total < MIN_SHARE) return '';
  const seconds = ((elapsedMs / done) * (total - done)) / 1000;
  if (seconds < 10) return 'Nog een paar seconden.';
  if (seconds < MINUTE_S) return `Nog ongeveer ${Math.ceil(seconds / 10) * 10} seconden.`;
  const minutes = Math.round(seconds / MINUTE_S);
  return `Nog ongeveer ${minutes} ${minutes === 1 ? 'minuut' : 'minuten'}.`;
}
