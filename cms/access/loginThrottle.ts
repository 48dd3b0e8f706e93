import type { CollectionBeforeOperationHook } from 'payload';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { refusal } from './refusal.ts';

/** Beside Payload's lock after failed attempts: one address may not try the passwords of many accounts. */
const LOGIN_ATTEMPTS_PER_ADDRESS = 20;
const LOGIN_WINDOW_SECONDS = 60;

const limiter = new RateLimiterMemory({ points: LOGIN_ATTEMPTS_PER_ADDRESS, duration: LOGIN_WINDOW_SECONDS });

/** Refuses a login (429) when too many came from one address in the last minute. */
export const throttleLogin: CollectionBeforeOperationHook = async ({ operation, req, args }) => {
  if (operation !== 'login' && operation !== 'forgotPassword' && operation !== 'resetPassword') return args;
  // The Local API (seeding, tests) has no address; requests over HTTP get one from Next or from the proxy.
  const address = req.headers?.get('x-forwarded-for')?.split(',').at(-1)?.trim();
  if (!address) return args;
  try {
    await limiter.consume(address);
  } catch {
    throw refusal('Er is te vaak geprobeerd in te loggen. Wacht een minuut en probeer het dan opnieuw.', 429);
  }
  return args;
};
