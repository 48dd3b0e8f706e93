/** More than the longest row of movements we show: a page that still moves then is looked at as it is. */
export const REST_ROUNDS = 10;

/**
 * To be run in a page: waits until nothing fades or slides any more. A message that is fading in has too little contrast
 * for some tenths of a second, and a checker that looks just then calls that a fault. What moves for ever is let go.
 * @param rounds  how often at most what began to move meanwhile is waited for too
 */
export async function atRest(rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    const moving = document.getAnimations().filter(({ effect, playState }) => {
      const end = effect?.getComputedTiming().endTime;
      return playState === 'running' && typeof end === 'number' && Number.isFinite(end);
    });
    if (moving.length === 0) return;
    await Promise.allSettled(moving.map(({ finished }) => finished));
  }
}
