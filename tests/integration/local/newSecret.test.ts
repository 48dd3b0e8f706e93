/** What `docs/operations.md` promises of another PAYLOAD_SECRET: what ends, what stays, and the way back in. */
import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { codeAt } from '../../../cms/access/secondFactor/codes.ts';
import { removeFactor } from '../../../cms/access/secondFactor/store.ts';
import { engineOfThisRun, type TestDatabase } from '../../support/database.ts';
import { openDatabaseWithMail } from '../../support/databaseWithMail.ts';
import { newDoor, password, person } from '../../support/person.ts';

const STEP_MS = 30_000;
const fresh = 'zilver kompas 83 tuin';
let database: TestDatabase;

/** What Payload makes of the setting at its start, on the database that was there already. */
function startWithAnotherSecret(): void {
  const setting = randomBytes(48).toString('base64url');
  database.payload.secret = createHash('sha256').update(setting).digest('hex').slice(0, 32);
}

beforeAll(async () => {
  ({ database } = await openDatabaseWithMail(engineOfThisRun()));
});

afterAll(() => database.close());

it('another secret ends sessions and second steps, and neither passwords, mailed links nor keys', async () => {
  const plain = await person(database, 'trainer');
  const secured = await person(database, 'trainer');
  const begun = await secured.door.send('POST', '/gebruikers/tweede-stap/begin', { password });
  const secret = String(begun.json.secret);
  const code = codeAt(secret, new Date());
  const confirmed = await secured.door.send('POST', '/gebruikers/tweede-stap/bevestig', { code });
  const recovery = confirmed.json.recoveryCodes as string[];
  // Read late: what it imports looks at once whether there is a mail server.
  const { keyFor } = await import('../../support/apiCall.ts');
  const key = await keyFor(database.payload, ['scoren']);
  const link = await person(database, 'trainer');
  const token = await database.payload.forgotPassword({
    collection: 'gebruikers',
    data: { email: link.email },
    disableEmail: true,
  });

  startWithAnotherSecret();

  for (const { door } of [plain, secured]) {
    expect((await door.send('GET', '/gebruikers/me')).json.user).toBeNull();
  }
  expect((await plain.door.logIn({ email: plain.email, password })).status).toBe(200);
  const bearer = { authorization: `Bearer ${key}` };
  const scored = await newDoor(database).send('POST', '/score', { text: 'Dag.' }, bearer);
  expect(scored.status).toBe(200);
  const reset = await newDoor(database).send('POST', '/gebruikers/reset-password', {
    token,
    password: fresh,
  });
  expect(reset.status).toBe(200);

  // The phone shows a code of the old secret, which nothing can be held against any more.
  for (const tried of [codeAt(secret, new Date(Date.now() + STEP_MS)), recovery[0]]) {
    const refused = await newDoor(database).logIn({ email: secured.email, password, code: tried });
    expect([refused.status, refused.text]).toEqual([
      401,
      expect.stringContaining('Uw tweede stap werkt niet meer'),
    ]);
  }

  // What `npm run wachtwoord -- EMAIL --tweede-stap-uit` does, and another beheerder in the account.
  await removeFactor(database.payload, secured.id);
  expect((await secured.door.logIn({ email: secured.email, password })).status).toBe(200);
  const again = await secured.door.send('POST', '/gebruikers/tweede-stap/begin', { password });
  const done = await secured.door.send('POST', '/gebruikers/tweede-stap/bevestig', {
    code: codeAt(String(again.json.secret), new Date()),
  });
  expect(done.status).toBe(200);
});
