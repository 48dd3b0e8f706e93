import type {
  CollectionBeforeChangeHook,
  CollectionBeforeLoginHook,
  CollectionBeforeValidateHook,
  Payload,
} from 'payload';
import { canSendMail } from '../../mail.ts';
import { isPerson } from '../access.ts';
import { refusal } from '../refusal.ts';
import { isPasswordOf, isResetWithoutLogin } from '../secondFactor/loginHook.ts';
import { endOfGivenPassword, GIVEN_PASSWORD_DAYS } from './givenTerm.ts';

export const SAME_PASSWORD = 'Dit wachtwoord hebt u al. Kies een ander.';

/** Told to nobody but who typed the right password: it says that the account exists. */
export const GIVEN_PASSWORD_ENDED = `U kreeg dit wachtwoord van een beheerder. Het werkte ${GIVEN_PASSWORD_DAYS} dagen en is nu verlopen. Vraag uw beheerder om een nieuw wachtwoord${canSendMail ? ', of kies “Wachtwoord vergeten?”' : ''}.`;

interface Account {
  passwordGivenAt?: Date | string | null;
}

/**
 * Who adds an account chose its password, and knows it. Nobody is logged in when the first account of an installation
 * is made, or one by our own scripts: that password is for whoever reads it there.
 */
export const markGivenPassword: CollectionBeforeChangeHook = ({ data, operation, req }) =>
  operation === 'create' && isPerson(req.user)
    ? { ...data, passwordGivenAt: new Date().toISOString() }
    : data;

/** A password of a mailed link is one's own. Payload writes the very row that it shows its hooks here. */
export const forgetGivenOnReset: CollectionBeforeValidateHook = ({ context, data }) => {
  if (data && isResetWithoutLogin(context)) data.passwordGivenAt = null;
  return data;
};

/** Runs once the password was right. @throws 403 for a given password whose time is over */
export const refuseEndedPassword: CollectionBeforeLoginHook<Account & { id: string }> = ({ user }) => {
  const { passwordGivenAt } = user;
  if (passwordGivenAt && endOfGivenPassword(passwordGivenAt) < new Date()) {
    throw refusal(GIVEN_PASSWORD_ENDED, 403);
  }
  return user;
};

/** A mailed link must not make the given password one's own either. @throws 400 when it is the same */
export async function refuseGivenPassword(payload: Payload, token: string, password: string): Promise<void> {
  const account = await payload.db.findOne<Account & { id: string; email: string }>({
    collection: 'gebruikers',
    where: { resetPasswordToken: { equals: token } },
  });
  if (!account?.passwordGivenAt) return;
  if (await isPasswordOf(payload, account.email, password)) throw refusal(SAME_PASSWORD, 400);
}
