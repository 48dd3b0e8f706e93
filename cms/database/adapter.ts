import { join } from 'node:path';
import { mongooseAdapter } from '@payloadcms/db-mongodb';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { migrations as mongodbMigrations } from '../migrations/mongodb/index.ts';
import { migrations as sqliteMigrations } from '../migrations/sqlite/index.ts';
import { dataDir, rootDir } from '../paths.ts';
import { withFolding } from './foldVersions.ts';
import { withFreeLocks } from './freeLocks.ts';
import { quickLocks } from './sqliteLocks.ts';
import { indexVersions, quickVersions } from './sqliteVersions.ts';
import { withSteadyTime } from './steadyTime.ts';

/** How long a writer waits for SQLite's single write lock before it fails. */
const SQLITE_BUSY_TIMEOUT_MS = 10_000;
/** The MongoDB driver's own 30 s would look like a hang to whoever mistyped the address. */
const MONGODB_SELECTION_TIMEOUT_MS = 5_000;

/** The database address in force: DATABASE_URI, else a SQLite file in the data folder. */
export function databaseUri(): string {
  return process.env.DATABASE_URI || `file:${join(dataDir, 'luchtpost.db')}`;
}

/**
 * Payload's database adapter for an address; nothing outside this file knows which engine it is.
 * @param uri `file:…` for SQLite, `mongodb://…` or `mongodb+srv://…` for MongoDB.
 * @throws Error (Dutch) for any other scheme.
 */
export function databaseAdapter(uri: string = databaseUri()) {
  if (uri.startsWith('file:')) {
    const sqlite = sqliteAdapter({
      afterSchemaInit: [indexVersions],
      client: { url: uri },
      idType: 'uuid',
      push: false,
      wal: true,
      busyTimeout: SQLITE_BUSY_TIMEOUT_MS,
      migrationDir: join(rootDir, 'cms/migrations/sqlite'),
      prodMigrations: sqliteMigrations,
    });
    return withSteadyTime(withFolding(withFreeLocks(quickLocks(quickVersions(sqlite)))));
  }
  if (/^mongodb(\+srv)?:\/\//.test(uri)) {
    const isReplicaSet = uri.startsWith('mongodb+srv:') || uri.includes('replicaSet=');
    const mongodb = mongooseAdapter({
      url: uri,
      // MongoDB has transactions on a replica set only.
      ...(isReplicaSet ? {} : { transactionOptions: false as const }),
      connectOptions: { serverSelectionTimeoutMS: MONGODB_SELECTION_TIMEOUT_MS },
      migrationDir: join(rootDir, 'cms/migrations/mongodb'),
      prodMigrations: mongodbMigrations,
    });
    return withSteadyTime(withFolding(withFreeLocks(mongodb)));
  }
  throw new Error(
    'DATABASE_URI begint met iets onbekends. Gebruik file:/pad/naar/bestand.db (SQLite) of mongodb://server/naam (MongoDB).',
  );
}
