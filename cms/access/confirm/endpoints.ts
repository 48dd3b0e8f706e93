import type { Endpoint, PayloadRequest } from 'payload';
import { bodyOf } from '../../letters/workflow/answers.ts';
import { refusal } from '../refusal.ts';
import { askPasswordAgain } from '../secondFactor/loginHook.ts';
import { confirmation, isConfirmed } from './confirmed.ts';

/** Who asks. @throws 401 for a visitor and for the key of another system */
function personOf({ user }: PayloadRequest): { email: string; id: string } {
  if (user?.collection !== 'gebruikers') throw refusal('Log in om uw wachtwoord te geven.', 401);
  return { email: user.email, id: user.id };
}

/** GET /api/gebruikers/bevestigd: `{"recent"}`, whether the password was given a moment ago in this session. 401. */
const stateEndpoint: Endpoint = {
  path: '/bevestigd',
  method: 'get',
  handler: (req) => {
    personOf(req);
    return Response.json({ recent: isConfirmed(req) });
  },
};

/**
 * POST /api/gebruikers/bevestig `{"password"}`: one's own password again, in the session that one is in. Answers
 * `{"recent": true}`, and a cookie that shows it for a short time (proof.ts). 400 for a wrong one, 401.
 */
const confirmEndpoint: Endpoint = {
  path: '/bevestig',
  method: 'post',
  handler: async (req) => {
    const person = personOf(req);
    await askPasswordAgain(req.payload, person, (await bodyOf(req)).password);
    return Response.json({ recent: true }, { headers: { 'Set-Cookie': confirmation(req) } });
  },
};

export const confirmEndpoints = [stateEndpoint, confirmEndpoint];
