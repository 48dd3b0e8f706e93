import type { Endpoint, PayloadHandler, SanitizedConfig } from 'payload';
import { refusal } from '../refusal.ts';
import { HOLD_MESSAGES, type Hold, holdOf } from './hold.ts';

/** What everybody needs who must do something first: who am I, what may I, leave, and come back. */
const OPEN: ReadonlySet<string> = new Set([
  'get /access',
  'get /me',
  'post /login',
  'post /logout',
  'post /refresh-token',
  'post /forgot-password',
  'post /reset-password',
]);

/** Where they do it. */
const OPEN_FOR: Record<Hold, readonly string[]> = {
  'eigen-wachtwoord': ['post /wachtwoord'],
  'tweede-stap': ['get /:id/tweede-stap', 'post /tweede-stap/begin', 'post /tweede-stap/bevestig'],
};

const guards = new Map<PayloadHandler, PayloadHandler>();
const guarding = new Set<PayloadHandler>();

/** One guard for each handler: Payload gives the same one to many collections, always at one address. */
function guard(handler: PayloadHandler, door: string): PayloadHandler {
  if (guarding.has(handler)) return handler;
  const known = guards.get(handler);
  if (known) return known;
  const guarded: PayloadHandler = (req) => {
    const hold = holdOf(req.user);
    if (hold && !OPEN_FOR[hold].includes(door)) throw refusal(HOLD_MESSAGES[hold], 403);
    return handler(req);
  };
  guards.set(handler, guarded);
  guarding.add(guarded);
  return guarded;
}

/**
 * Closes every endpoint, Payload's own and ours, to whoever must do something first (hold.ts). Access rules hold them
 * off as well; this is for endpoints without such rules, and it says why.
 * @param config  changed in place
 */
export function closeToHeld(config: SanitizedConfig): void {
  const lists = [config, ...config.collections, ...config.globals].map(({ endpoints }) => endpoints || []);
  for (const endpoint of lists.flat() as Endpoint[]) {
    const door = `${endpoint.method} ${endpoint.path}`;
    if (!OPEN.has(door)) endpoint.handler = guard(endpoint.handler, door);
  }
}
