import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Payload } from 'payload';
import { newMongoDatabase } from './mongoDatabase.ts';

export interface TestDatabase {
  payload: Payload;
  dataDir: string;
  close(): Promise<void>;
}

interface MongoAdapter {
  connection: { dropDatabase(): Promise<unknown> };
}

/** The engine a local test runs on: MongoDB when MONGODB_URI is set and asked for, else a SQLite file. */
export type Engine = 'sqlite' | 'mongodb';

/** The engine of this run: MongoDB when MONGODB_URI is set (see `npm run test:mongo`), else SQLite, said aloud. */
export function engineOfThisRun(): Engine {
  if (process.env.MONGODB_URI) return 'mongodb';
  console.warn('MongoDB is SKIPPED: MONGODB_URI is not set. SQLite only.');
  return 'sqlite';
}

/**
 * A Payload on a real, empty database of its own, its schema made by our migrations.
 * One a test file: Payload's configuration reads the environment when it is first imported.
 */
export async function openDatabase(engine: Engine): Promise<TestDatabase> {
  const dataDir = mkdtempSync(join(tmpdir(), 'luchtpost-local-'));
  process.env.LUCHTPOST_DATA = dataDir;
  process.env.PAYLOAD_SECRET = randomBytes(48).toString('base64url');
  // Production is what runs the migrations, as on a stranger's machine.
  Object.assign(process.env, { NODE_ENV: 'production' });
  process.env.DATABASE_URI =
    engine === 'mongodb'
      ? newMongoDatabase(process.env.MONGODB_URI ?? '')
      : `file:${join(dataDir, 'test.db')}`;
  const { default: config } = await import('@payload-config');
  const { getPayload } = await import('payload');
  const payload = await getPayload({ config });
  return {
    payload,
    dataDir,
    close: async () => {
      if (engine === 'mongodb') await (payload.db as unknown as MongoAdapter).connection.dropDatabase();
      await payload.destroy();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
