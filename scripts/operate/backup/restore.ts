import { existsSync } from 'node:fs';
import { chmod, copyFile, cp, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DATABASE, damagedFiles, MANIFEST, type Manifest, MEDIA, parseManifest, SECRET } from './manifest.ts';
import { BackupProblem } from './problem.ts';

const NAMED_FILES = 5;
/** Where the copy is made; what is whole moves one up. */
const UNFINISHED = '.terugzetten';
/** An empty disk has this, and only root may take it away. */
const OF_THE_DISK = 'lost+found';
const SECRET_FILE = 'geheim';
const RESTORED = [UNFINISHED, MEDIA, SECRET_FILE];

/**
 * Puts a backup into an empty place. Nothing is written unless the whole backup is sound.
 * @param folder   a backup that {@link makeBackup} made
 * @param dataDir  data folder that holds no installation yet
 * @returns the manifest of what was restored, and whether the secret was in the backup
 * @throws BackupProblem (Dutch) when the backup is damaged or the place is not empty.
 */
export async function restoreBackup(
  folder: string,
  dataDir: string,
): Promise<{ manifest: Manifest; withSecret: boolean }> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => '');
  const manifest = parseManifest(text);
  if (!manifest) {
    throw new BackupProblem(
      `${folder} is geen back-up van Luchtpost: ${MANIFEST} ontbreekt of is niet te lezen.`,
    );
  }
  const damaged = await damagedFiles(folder, manifest);
  if (damaged.length > 0) throw new BackupProblem(damageSentence(damaged));
  const found: string[] = await readdir(dataDir).catch(() => []);
  const present = found.filter((name) => name !== OF_THE_DISK);
  // A restore that was cut off says so by its folder, and by having no database: that one comes last.
  const isCutOff = present.includes(UNFINISHED) && !present.includes(DATABASE);
  const others = isCutOff ? present.filter((name) => !RESTORED.includes(name)) : present;
  if (others.length > 0) {
    throw new BackupProblem(
      `De map ${dataDir} is niet leeg. Verplaats wat erin staat, of kies een andere map met LUCHTPOST_DATA.`,
    );
  }
  for (const name of present) await rm(join(dataDir, name), { recursive: true, force: true });
  // Inside the data folder itself: that may be a disk of its own, in a place where we may make nothing else.
  const unfinished = join(dataDir, UNFINISHED);
  await mkdir(unfinished, { recursive: true });
  await copyFile(join(folder, DATABASE), join(unfinished, DATABASE));
  await cp(join(folder, MEDIA), join(unfinished, MEDIA), { recursive: true, preserveTimestamps: true });
  const withSecret = existsSync(join(folder, SECRET));
  if (withSecret) {
    await copyFile(join(folder, SECRET), join(unfinished, SECRET_FILE));
    await chmod(join(unfinished, SECRET_FILE), 0o600);
    await rename(join(unfinished, SECRET_FILE), join(dataDir, SECRET_FILE));
  }
  await rename(join(unfinished, MEDIA), join(dataDir, MEDIA));
  await rename(join(unfinished, DATABASE), join(dataDir, DATABASE));
  await rm(unfinished, { recursive: true });
  return { manifest, withSecret };
}

function damageSentence(damaged: string[]): string {
  const named = damaged.slice(0, NAMED_FILES).join(', ');
  const more = damaged.length > NAMED_FILES ? ` en nog ${damaged.length - NAMED_FILES}` : '';
  return `Deze back-up is beschadigd of niet heel: ${named}${more}. Er is niets teruggezet. Neem een andere back-up.`;
}
