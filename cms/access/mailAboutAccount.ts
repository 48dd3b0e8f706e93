import type { Payload } from 'payload';
import { canSendMail } from '../mail.ts';

const WHAT = {
  aan: 'De tweede stap bij het inloggen staat aan voor uw account.',
  uit: 'De tweede stap bij het inloggen staat uit voor uw account.',
  gewist: 'Een beheerder heeft de tweede stap bij het inloggen uitgezet voor uw account.',
  wachtwoord: 'Het wachtwoord van uw account is gewijzigd.',
  'wachtwoord door ander': 'Een beheerder heeft een nieuw wachtwoord gemaakt voor uw account.',
} as const;

/**
 * Tells a person that the way into their account changed, so that somebody else's hand in it is noticed. No link and
 * no name: nothing in it helps whoever reads along. A mail server that does not answer is logged, and stops nothing:
 * the change is made already.
 */
export async function mailAboutAccount(
  payload: Payload,
  email: string,
  what: keyof typeof WHAT,
): Promise<void> {
  if (!canSendMail) return;
  try {
    await payload.sendEmail({
      to: email,
      subject: 'Uw manier van inloggen bij Luchtpost is veranderd',
      text: `${WHAT[what]}\n\nHebt u dit niet gevraagd? Bel dan meteen uw beheerder.`,
    });
  } catch (err) {
    payload.logger.warn({ err, msg: 'The mail about a changed way of logging in was not sent' });
  }
}
