import { APIError, addDataAndFileToRequest, type Endpoint } from 'payload';
import { logAccountEvent } from '../../log/accountEvents.ts';
import { refusal } from '../refusal.ts';
import { RESET_WITHOUT_LOGIN } from '../secondFactor/loginHook.ts';
import { tellNewPassword } from './change.ts';
import { refuseGivenPassword } from './given.ts';
import { inOneSentence } from './rules.ts';

const FORBIDDEN = 403;

/**
 * POST /api/gebruikers/reset-password `{"token", "password"}`, in the place of Payload's own, which logs the person
 * in: a mailbox alone must not open an account that has a second factor, so everybody logs in afterwards with the
 * new password. All sessions end, and the person is mailed. 200; 400 for a weak password, 403 for a link that was used or is too old.
 */
export const resetPasswordEndpoint: Endpoint = {
  path: '/reset-password',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req);
    const { password, token } = (req.data ?? {}) as { password?: unknown; token?: unknown };
    if (typeof token !== 'string' || typeof password !== 'string') {
      throw refusal('Vul een nieuw wachtwoord in.', 400);
    }
    await refuseGivenPassword(req.payload, token, password);
    Object.assign(req.context, RESET_WITHOUT_LOGIN);
    try {
      const { user } = await req.payload.resetPassword({
        collection: 'gebruikers',
        data: { token, password },
        overrideAccess: false,
        req,
      });
      // Payload made a session whose token nobody gets.
      await req.payload.db.updateOne({
        collection: 'gebruikers',
        id: String(user.id),
        data: { sessions: [] },
      });
      logAccountEvent(req.payload, 'password reset by mail', { account: String(user.id) });
      await tellNewPassword(req, String(user.id), true);
    } catch (error) {
      if (error instanceof APIError && error.status === FORBIDDEN) {
        throw refusal('Deze link is al gebruikt of te oud. Vraag een nieuwe aan.', FORBIDDEN);
      }
      throw inOneSentence(error);
    }
    return Response.json({ message: 'Uw nieuwe wachtwoord is bewaard. Log er nu mee in.' });
  },
};
