import { existsSync } from 'node:fs';
import { chmod, copyFile, cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { backup as copyDatabase, DatabaseSync } from 'node:sqlite';
import { DATABASE, MANIFEST, MEDIA, manifestOf, SECRET, SECRET_FOLDER } from './manifest.ts';
import { BackupProblem } from './problem.ts';

/** How often the media are copied again when a file came or went while we copied. */
const MAX_ROUNDS = 5;
/** All pages in one step: SQLite begins again when somebody writes between two, so smaller steps might never end. */
const PAGES_PER_STEP = 2 ** 31 - 1;

export interface BackupResult {
  folder: string;
  files: number;
  /** Media that the database names and the disk does not have; they were gone before the backup. */
  missingMedia: string[];
}

/** Where the parts of an installation are. */
export interface Installation {
  /** SQLite file. */
  database: string;
  /** Undefined when the media are not on this machine but in S3. */
  media: string | undefined;
  secret: string;
}

/**
 * Makes a backup of an installation, also while it runs: SQLite's own online backup gives one moment of the
 * database, and every medium that moment names is in it.
 * @param target   folder that does not exist yet
 * @throws BackupProblem (Dutch) when there is nothing to back up or the target is taken.
 */
export async function makeBackup(
  installation: Installation,
  target: string,
  version: string,
  now: Date,
): Promise<BackupResult> {
  if (!existsSync(installation.database)) {
    throw new BackupProblem(`Er is geen database: ${installation.database}. Start eerst Luchtpost.`);
  }
  if (existsSync(target)) throw new BackupProblem(`De map ${target} bestaat al. Kies een andere map.`);
  // Under another name until it is whole: a backup that broke off is never taken for a good one.
  const unfinished = `${target}.onaf`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(join(unfinished, MEDIA), { recursive: true });
  const missingMedia = await copyMoment(installation, unfinished);
  await copySecret(installation.secret, unfinished);
  const manifest = await manifestOf(unfinished, version, now);
  await writeFile(join(unfinished, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
  await rename(unfinished, target);
  return { folder: target, files: Object.keys(manifest.files).length, missingMedia };
}

async function copyMoment({ database, media }: Installation, folder: string): Promise<string[]> {
  const copy = join(folder, DATABASE);
  let missing: string[] = [];
  for (let round = 0; round < MAX_ROUNDS; round++) {
    // Media before and after the database: what its moment names was there before it, or came just then.
    await copyMedia(media, join(folder, MEDIA));
    await rm(copy, { force: true });
    const running = new DatabaseSync(database, { readOnly: true });
    try {
      await copyDatabase(running, copy, { rate: PAGES_PER_STEP });
    } finally {
      running.close();
    }
    await copyMedia(media, join(folder, MEDIA));
    // Kept elsewhere, they are not missing here, and looking again brings none.
    if (media === undefined) break;
    missing = mediaNamedIn(copy).filter((name) => !existsSync(join(folder, MEDIA, name)));
    if (missing.length === 0) break;
  }
  leaveOneFile(copy);
  return missing;
}

/** Who only reads a database leaves the files of its log beside it; who may write takes them in when it closes. */
function leaveOneFile(database: string): void {
  const db = new DatabaseSync(database);
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  db.close();
}

async function copyMedia(from: string | undefined, to: string): Promise<void> {
  if (from === undefined || !existsSync(from)) return;
  await cp(from, to, { recursive: true, preserveTimestamps: true, filter: (path) => !path.endsWith('.tmp') });
}

/** @returns the names of the files that the media of a database point at. */
export function mediaNamedIn(database: string): string[] {
  const db = new DatabaseSync(database, { readOnly: true });
  try {
    return db
      .prepare('select filename from media where filename is not null')
      .all()
      .map(({ filename }) => String(filename));
  } finally {
    db.close();
  }
}

async function copySecret(secret: string, folder: string): Promise<void> {
  if (!existsSync(secret)) return;
  await mkdir(join(folder, SECRET_FOLDER), { mode: 0o700 });
  await copyFile(secret, join(folder, SECRET));
  await chmod(join(folder, SECRET), 0o600);
}
