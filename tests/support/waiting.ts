const POLL_MS = 500;

/**
 * Asks again and again until the answer satisfies.
 * @returns the satisfying answer.
 * @throws Error with the last answer when the time is up.
 */
export async function until<T>(
  ask: () => Promise<T>,
  satisfies: (answer: T) => boolean,
  what: string,
  timeoutMs = 60_000,
): Promise<T> {
  const end = Date.now() + timeoutMs;
  let last: T | undefined;
  while (Date.now() < end) {
    last = await ask();
    if (satisfies(last)) return last;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Error(`Waited ${timeoutMs / 1000} s in vain until ${what}; last seen: ${JSON.stringify(last)}`);
}
