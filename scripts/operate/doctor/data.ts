import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { bad, type Check, good, warn } from './finding.ts';

const NAMED = 3;
const A_DAY_MS = 24 * 60 * 60 * 1000;
const BACKUP_TOO_OLD_MS = 2 * A_DAY_MS;

export interface Data {
  database: string;
  /** Undefined when the media are in S3. */
  mediaDir: string | undefined;
  backupsDir: string;
  /** Names of the migrations of this version of the code. */
  migrations: readonly string[];
  now: Date;
}

/** Checks of what is kept: the database is sound and of this version, no file is missing, there is a backup. */
export function dataChecks(data: Data): Check[] {
  const withDatabase = (look: (db: DatabaseSync) => ReturnType<Check['run']>): Check['run'] => {
    return () => {
      if (!existsSync(data.database)) {
        return bad(`Er is geen database: ${data.database}.`, 'Start Luchtpost één keer met npm start.');
      }
      const db = new DatabaseSync(data.database, { readOnly: true });
      try {
        return look(db);
      } finally {
        db.close();
      }
    };
  };
  return [
    {
      name: 'Database',
      run: withDatabase((db) => {
        const answer = db.prepare('pragma quick_check').get();
        return Object.values(answer ?? {})[0] === 'ok'
          ? good('De database is heel.')
          : bad('De database is beschadigd.', 'Zet een back-up terug: npm run restore -- MAP.');
      }),
    },
    {
      name: 'Versie van de database',
      run: withDatabase((db) => {
        const done = new Set(
          db
            .prepare('select name from payload_migrations')
            .all()
            .map(({ name }) => String(name)),
        );
        const waiting = data.migrations.filter((name) => !done.has(name));
        const unknown = [...done].filter((name) => !data.migrations.includes(name) && name !== 'dev');
        if (unknown.length > 0) {
          return bad(
            'De database is van een nieuwere versie dan dit programma.',
            'Werk Luchtpost bij, of zet de back-up van voor het bijwerken terug.',
          );
        }
        return waiting.length > 0
          ? warn(
              `De database loopt ${waiting.length} stap(pen) achter.`,
              'Dat komt goed bij de volgende npm start.',
            )
          : good('De database hoort bij deze versie.');
      }),
    },
    {
      name: 'Bestanden',
      run: withDatabase((db) => {
        const { mediaDir } = data;
        if (mediaDir === undefined) return good('De bestanden staan in S3; die kijkt dit programma niet na.');
        const names = db.prepare('select filename from media where filename is not null').all();
        const missing = names
          .map(({ filename }) => String(filename))
          .filter((name) => !existsSync(join(mediaDir, name)));
        if (missing.length === 0) return good(`Alle ${names.length} bestanden zijn er.`);
        return bad(
          `Er ontbreken ${missing.length} bestanden, zoals ${missing.slice(0, NAMED).join(', ')}.`,
          'Zet ze terug uit een back-up (map media), of laad ze opnieuw.',
        );
      }),
    },
    { name: 'Back-up', run: () => backupFinding(data.backupsDir, data.now) },
  ];
}

/** @param folder  where `npm run backup` puts its folders, named by the moment they were made */
export function backupFinding(folder: string, now: Date) {
  const newest = (existsSync(folder) ? readdirSync(folder) : [])
    .flatMap((name) => {
      const [, day, time] = /^luchtpost-(\d{4}-\d\d-\d\d)-(\d\d-\d\d-\d\d)$/.exec(name) ?? [];
      return day && time ? [Date.parse(`${day}T${time.replaceAll('-', ':')}Z`)] : [];
    })
    .reduce((a, b) => Math.max(a, b), 0);
  if (newest === 0) {
    return warn(
      `In ${folder} staat geen back-up.`,
      'Maak er elke nacht een met npm run backup, en bewaar hem op een andere computer.',
    );
  }
  const days = Math.floor((now.getTime() - newest) / A_DAY_MS);
  return now.getTime() - newest > BACKUP_TOO_OLD_MS
    ? warn(`De nieuwste back-up is ${days} dagen oud.`, 'Maak een nieuwe met npm run backup.')
    : good('Er is een back-up van minder dan twee dagen oud.');
}
