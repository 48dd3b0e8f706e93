import type { Payload } from 'payload';
import { canSendMail } from '../../mail.ts';

const WHAT = {
  aan: 'De tweede stap bij het inloggen staat aan voor uw account.',
  uit: 'De tweede stap bij het inloggen staat uit voor uw account.',
  gewist: 'Een beheerder heeft de tweede stap bij het inloggen uitgezet voor uw account.',
} as const;

/**
 * Tells a person that the second factor of their account changed, so that somebody else's hand in it is noticed.
 * A mail server that does not answer is logged, and stops nothing: the change is made already.
 */
export async function mailAboutFactor(
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
    payload.logger.warn({ err, msg: 'The mail about a changed second factor was not sent' });
  }
}
