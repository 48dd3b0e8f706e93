import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engineOfThisRun, type TestDatabase } from '../../support/database.ts';
import { openDatabaseWithMail } from '../../support/databaseWithMail.ts';
import type { MailSink } from '../../support/mailSink.ts';

let sink: MailSink;
let database: TestDatabase;

beforeAll(async () => {
  process.env.MAIL_FROM = 'luchtpost@voorbeeld.example';
  ({ database, sink } = await openDatabaseWithMail(engineOfThisRun()));
});

afterAll(() => database.close());

describe('a forgotten password, with a mail server', () => {
  it('brings a Dutch mail with a link that sets a new password once', async () => {
    const email = 'redacteur@voorbeeld.example';
    await database.payload.create({
      collection: 'gebruikers',
      data: { name: 'Redacteur', email, password: 'lang-genoeg-1234', roles: ['communicatie'] },
    });
    const token = await database.payload.forgotPassword({ collection: 'gebruikers', data: { email } });
    expect(sink.messages).toHaveLength(1);
    const mail = (sink.messages[0] ?? '').replace(/=\r?\n/g, '').replace(/=3D/g, '=');
    expect(mail).toContain('From: Luchtpost <luchtpost@voorbeeld.example>');
    expect(mail).toContain(`To: ${email}`);
    expect(mail).toContain(token);
    expect(mail).toMatch(/wachtwoord/i);

    const reset = (password: string) =>
      database.payload.resetPassword({
        collection: 'gebruikers',
        data: { token: token ?? '', password },
        overrideAccess: true,
      });
    const short = { token: token ?? '', password: 'te-kort' };
    await expect(
      database.payload.resetPassword({
        collection: 'gebruikers',
        data: short,
        overrideAccess: true,
        req: { pathname: '/api/gebruikers/reset-password', data: short },
      }),
    ).rejects.toThrow();
    await reset('een-nieuw-wachtwoord');
    await expect(reset('nog-een-wachtwoord')).rejects.toThrow();
    const { user } = await database.payload.login({
      collection: 'gebruikers',
      data: { email, password: 'een-nieuw-wachtwoord' },
    });
    expect(user?.email).toBe(email);
  });
});
