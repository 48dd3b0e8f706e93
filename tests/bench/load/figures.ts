/** Times of one kind of request, in milliseconds, and what went wrong. */
export interface Tally {
  times: number[];
  errors: string[];
}

export const newTally = (): Tally => ({ times: [], errors: [] });

/** The value below which this share of the values lies; NaN of nothing. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/**
 * Does something at a fixed pace, from a random moment on, until the time is up. What comes late counts from when it
 * was due, and what was missed meanwhile is left out, as an editor does that is still saving.
 * @param every  milliseconds between two turns
 */
export async function atPace(
  every: number,
  until: number,
  tally: Tally | undefined,
  work: () => Promise<void>,
): Promise<void> {
  let due = performance.now() + Math.random() * every;
  while (due < until) {
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    try {
      await work();
      tally?.times.push(performance.now() - due);
    } catch (error) {
      tally?.errors.push(String((error as Error).message));
    }
    do due += every;
    while (due < performance.now());
  }
}

/** The slope of a line through the points, by least squares: y for each x. */
export function slopeOf(points: readonly (readonly [x: number, y: number])[]): number {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const meanX = mean(points.map(([x]) => x));
  const meanY = mean(points.map(([, y]) => y));
  let [over, under] = [0, 0];
  for (const [x, y] of points) {
    over += (x - meanX) * (y - meanY);
    under += (x - meanX) ** 2;
  }
  return over / under;
}
