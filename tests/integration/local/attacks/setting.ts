import type { TestDatabase } from '../../../support/database.ts';
import { openDatabaseWithMail } from '../../../support/databaseWithMail.ts';
import type { EndpointDoor } from '../../../support/endpointDoor.ts';
import type { MailSink } from '../../../support/mailSink.ts';

export let database: TestDatabase;
/** Where mail of this run ends. */
export let sink: MailSink;

export async function openSetting(): Promise<void> {
  ({ database, sink } = await openDatabaseWithMail('sqlite'));
}

export async function closeSetting(): Promise<void> {
  await database.close();
}

/** Who the server takes this door for. */
export const userOf = async (door: EndpointDoor, headers: Record<string, string> = {}) =>
  (await door.send('GET', '/gebruikers/me', undefined, headers)).json.user;
