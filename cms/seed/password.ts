/**
 * Run by `npm run wachtwoord -- EMAIL [--tweede-stap-uit]`: gives a user a new password, unlocks the account and ends
 * its sessions; like one from a colleague it is for the first login only. Asked for, it takes away the second step
 * too, for who lost both the phone and the recovery codes.
 */
import config from '@payload-config';
import { getPayload } from 'payload';
import { GIVEN_PASSWORD_DAYS } from '../access/password/givenTerm.ts';
import { factorOf, removeFactor } from '../access/secondFactor/store.ts';
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
    data: {
      password,
      passwordGivenAt: new Date().toISOString(),
      sessions: [],
      loginAttempts: 0,
      lockUntil: null,
    },
  });
  console.log(`Nieuw wachtwoord voor ${email}: ${password}`);
  console.log(`Het werkt ${GIVEN_PASSWORD_DAYS} dagen. Wie ermee inlogt, kiest eerst een eigen wachtwoord.`);
  if (process.env.WACHTWOORD_TWEEDE_STAP === 'uit') {
    await removeFactor(payload, String(user.id));
    console.log('De tweede stap bij het inloggen staat uit.');
  } else if (await factorOf(payload, String(user.id))) {
    console.log(
      'De tweede stap blijft aan. Telefoon en herstelcodes kwijt? Zet er --tweede-stap-uit achter.',
    );
  }
} else {
  console.log(
    email
      ? `Er is geen gebruiker met het adres ${email}.`
      : 'Zeg van wie: npm run wachtwoord -- naam@gemeente.nl',
  );
}
await payload.destroy();
process.exit(user ? 0 : 1);
