/** Run by `npm run wachtwoord -- EMAIL`: gives a user a new password, unlocks the account and ends its sessions. */
import config from '@payload-config';
import { getPayload } from 'payload';
import { newPassword } from './firstUser.ts';

const email = process.env.WACHTWOORD_EMAIL ?? '';
const payload = await getPayload({ config });
const { docs } = await payload.find({
  collection: 'gebruikers',
  where: { email: { equals: email } },
  limit: 1,
});
const [user] = docs;
if (user) {
  const password = newPassword();
  await payload.update({
    collection: 'gebruikers',
    id: user.id,
    data: { password, sessions: [], loginAttempts: 0, lockUntil: null },
  });
  console.log(`Nieuw wachtwoord voor ${email}: ${password}`);
} else {
  console.log(
    email
      ? `Er is geen gebruiker met het adres ${email}.`
      : 'Zeg van wie: npm run wachtwoord -- naam@gemeente.nl',
  );
}
await payload.destroy();
process.exit(user ? 0 : 1);
