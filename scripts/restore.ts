/** `npm run restore -- MAP`: puts a backup into an empty data folder; afterwards `npm start` as always. */
import { resolve } from 'node:path';
import { BackupProblem } from './operate/backup/problem.ts';
import { restoreBackup } from './operate/backup/restore.ts';
import { dataDir } from './start/environment.ts';
import { knownCause } from './start/problem.ts';

const folder = process.argv[2];
if (!folder) {
  console.error('Noem de map van de back-up: npm run restore -- backups/luchtpost-2026-11-22-09-00-00');
  process.exit(1);
}
try {
  const { manifest, withSecret } = await restoreBackup(resolve(folder), dataDir);
  console.log(
    `RESTORE-OK de back-up van ${new Date(manifest.madeAt).toLocaleString('nl-NL')} staat in ${dataDir}.`,
  );
  if (!withSecret) {
    console.log(
      'Het geheim zat niet in de back-up. Zet het terug als ‘geheim’ in die map; zonder het geheim moet iedereen opnieuw inloggen.',
    );
  }
  console.log('Start nu met: npm start');
} catch (error) {
  const known = error instanceof BackupProblem ? error.message : knownCause(String(error));
  console.error(known ?? `Terugzetten is niet gelukt: ${(error as Error).message}`);
  process.exit(1);
}
