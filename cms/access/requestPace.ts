import type { PayloadRequest } from 'payload';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const WINDOW_SECONDS = 60;

/**
 * Holds each person or API key to a number of requests a minute.
 * @param perMinute  how many go through
 * @returns asks for one request of a logged-in caller: undefined when it may go on, else the 429 to answer with
 */
export function requestPace(perMinute: number): (req: PayloadRequest) => Promise<Response | undefined> {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: WINDOW_SECONDS });
  return async ({ user }) => {
    try {
      await limiter.consume(`${user?.collection}:${user?.id}`);
      return undefined;
    } catch {
      const message = 'Te veel aanvragen in één minuut. Wacht even en probeer het opnieuw.';
      return Response.json(
        { errors: [{ message }] },
        { status: 429, headers: { 'Retry-After': String(WINDOW_SECONDS) } },
      );
    }
  };
}
