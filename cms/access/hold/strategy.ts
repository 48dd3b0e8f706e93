import { type AuthStrategy, JWTAuthentication, type Payload } from 'payload';
import type { Role } from '../roles.ts';
import { isRequiredFor } from '../secondFactor/required.ts';
import { factorOf } from '../secondFactor/store.ts';
import { type Hold, held } from './hold.ts';

interface Person {
  id: number | string;
  roles?: Role[] | null;
  passwordGivenAt?: string | null;
}

async function holdFor(payload: Payload, { id, passwordGivenAt, roles }: Person): Promise<Hold | undefined> {
  // First: setting the second step up asks for the password.
  if (passwordGivenAt) return 'eigen-wachtwoord';
  try {
    if (!(await isRequiredFor(payload, roles ?? []))) return undefined;
    return (await factorOf(payload, String(id))) ? undefined : 'tweede-stap';
  } catch (err) {
    // Payload would go on with its own strategy, which holds nobody: whoever cannot be looked up waits.
    payload.logger.error({ err, msg: 'Whether a second step is required could not be read' });
    return 'tweede-stap';
  }
}

/**
 * Payload's own reading of the session, before Payload reads it itself: every door (REST, screens, server functions)
 * gets its `user` here, so whoever must do something first has no role anywhere until it is done.
 */
export const staffStrategy: AuthStrategy = {
  name: 'luchtpost-medewerker',
  authenticate: async (args) => {
    const found = await JWTAuthentication({ ...args, strategyName: 'local-jwt' });
    if (found.user?.collection !== 'gebruikers') return found;
    const hold = await holdFor(args.payload, found.user);
    return hold ? { ...found, user: held(found.user, hold) } : found;
  },
};
