import type { Payload } from 'payload';
import { canSendMail } from '../../mail.ts';
import type { KeyHolder } from './checkKey.ts';
import { dayOf, daysLeft, dutchDay, WARN_DAYS } from './expiry.ts';

/**
 * Writes down the day a key was last used (no time, no address) and, once, mails the beheerders when it ends soon.
 * A key that nobody uses needs no warning, so this is the moment to give one. At most one write a day for each key.
 */
export async function noteUse(payload: Payload, holder: KeyHolder): Promise<void> {
  const now = new Date();
  const today = dayOf(now);
  if (holder.lastUsed && dayOf(holder.lastUsed) === today) return;
  const warn =
    canSendMail && !holder.warnedAt && holder.expiresAt && daysLeft(holder.expiresAt, now) <= WARN_DAYS;
  try {
    await payload.db.updateOne({
      collection: 'koppelingen',
      id: holder.id,
      // Past Payload's own update, which would set the time of this very request as the time of change.
      data: {
        lastUsed: noon(today),
        updatedAt: holder.updatedAt,
        ...(warn && { warnedAt: noon(today) }),
      },
    });
    if (warn) await mailBeheerders(payload, holder);
  } catch (error) {
    // The key is good; that its use could not be written down is no reason to refuse a letter.
    payload.logger.error({ err: error, msg: 'The use of an API key could not be written down' });
  }
}

/** A day without a time, as the date fields of the admin keep it. */
const noon = (day: string) => `${day}T12:00:00.000Z`;

async function mailBeheerders(payload: Payload, { name, expiresAt }: KeyHolder): Promise<void> {
  const { docs } = await payload.find({
    collection: 'gebruikers',
    where: { roles: { in: ['beheerder'] } },
    pagination: false,
    depth: 0,
  });
  const last = dutchDay(expiresAt ?? new Date());
  for (const { email } of docs) {
    await payload.sendEmail({
      to: email,
      subject: `De sleutel van ${name} verloopt op ${last}`,
      text: [
        `De sleutel waarmee ${name} brieven maakt in Luchtpost geldt tot en met ${last}.`,
        'Daarna krijgt dat systeem geen antwoord meer.',
        'Maak op tijd een nieuwe sleutel: kies in Luchtpost Beheer, Koppelingen.',
      ].join('\n'),
    });
  }
}
