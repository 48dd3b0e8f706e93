import { engineOfThisRun, type TestDatabase } from '../../../support/database.ts';
import { openDatabaseWithMail } from '../../../support/databaseWithMail.ts';
import type { MailSink } from '../../../support/mailSink.ts';

/** No machine has a process of this number. */
export const GONE = '999999999 1';

export let database: TestDatabase;
/** Where mail of this run ends. */
export let sink: MailSink;

export async function openSetting(): Promise<void> {
  ({ database, sink } = await openDatabaseWithMail(engineOfThisRun()));
}
