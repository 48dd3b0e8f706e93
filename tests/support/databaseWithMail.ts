import { type Engine, openDatabase, type TestDatabase } from './database.ts';
import { type MailSink, startMailSink } from './mailSink.ts';

export interface DatabaseWithMail {
  /** Closing it closes the mail server too. */
  database: TestDatabase;
  sink: MailSink;
}

/** A database as `openDatabase` gives it, with a mail server of its own that keeps what Payload sends. */
export async function openDatabaseWithMail(engine: Engine): Promise<DatabaseWithMail> {
  const sink = await startMailSink();
  // First: the mail server is read from the environment when the configuration is first imported.
  process.env.SMTP_URL = `smtp://127.0.0.1:${sink.port}`;
  const database = await openDatabase(engine);
  const close = async () => {
    await database.close();
    await sink.close();
  };
  return { database: { ...database, close }, sink };
}
