/** `npm run backup -- [MAP]`: a backup of database, media and secret, also while Luchtpost runs. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeBackup } from './operate/backup/backup.ts';
import { DATABASE, MEDIA, SECRET_FOLDER } from './operate/backup/manifest.ts';
import { BackupProblem } from './operate/backup/problem.ts';
import { dataDir, root } from './start/environment.ts';
import { knownCause } from './start/problem.ts';

const now = new Date();
const stamp = now.toISOString().slice(0, 19).replace(/[:T]/g, '-');
const target = resolve(process.argv[2] ?? join(root, 'backups', `luchtpost-${stamp}`));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

const uri = process.env.DATABASE_URI;
const bucket = process.env.S3_BUCKET;
if (uri?.startsWith('mongodb')) {
  console.error(
    'Uw database is MongoDB. Maak daarvan een back-up met mongodump: zie docs/operations.md. Er is niets gedaan.',
  );
  process.exit(1);
}
try {
  const { folder, files, missingMedia } = await makeBackup(
    {
      database: uri ? fileURLToPath(new URL(uri, `file://${root}/`)) : join(dataDir, DATABASE),
      media: bucket ? undefined : join(dataDir, MEDIA),
      secret: join(dataDir, 'geheim'),
    },
    target,
    version,
    now,
  );
  console.log(`BACKUP-OK ${files} bestanden in ${folder}`);
  console.log(`Bewaar de map ${SECRET_FOLDER} op een andere plek dan de rest: daarin staat het geheim.`);
  if (bucket) {
    console.warn(
      `Let op: De beelden en bestanden staan in S3 (${bucket}) en zitten NIET in deze back-up. Zet daar versies aan en maak er met de middelen van die dienst een kopie van.`,
    );
  } else if (missingMedia.length > 0) {
    console.warn(`Let op: deze bestanden ontbraken al: ${missingMedia.join(', ')}.`);
  }
} catch (error) {
  const known = error instanceof BackupProblem ? error.message : knownCause(String(error));
  console.error(known ?? `De back-up is niet gelukt: ${(error as Error).message}`);
  process.exit(1);
}
