import { existsSync } from 'node:fs';
import { chmod, copyFile, cp, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DATABASE, damagedFiles, MANIFEST, type Manifest, MEDIA, parseManifest, SECRET } from './manifest.ts';
import { BackupProblem } from './problem.ts';

const NAMED_FILES = 5;

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
  const present = await readdir(dataDir).catch(() => []);
  if (present.length > 0) {
    throw new BackupProblem(
      `De map ${dataDir} is niet leeg. Verplaats wat erin staat, of kies een andere map met LUCHTPOST_DATA.`,
    );
  }
  const unfinished = `${dataDir}.onaf`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  await copyFile(join(folder, DATABASE), join(unfinished, DATABASE));
  await cp(join(folder, MEDIA), join(unfinished, MEDIA), { recursive: true, preserveTimestamps: true });
  const withSecret = existsSync(join(folder, SECRET));
  if (withSecret) {
    await copyFile(join(folder, SECRET), join(unfinished, 'geheim'));
    await chmod(join(unfinished, 'geheim'), 0o600);
  }
  await rm(dataDir, { recursive: true, force: true });
  await rename(unfinished, dataDir);
  return { manifest, withSecret };
}

function damageSentence(damaged: string[]): string {
  const named = damaged.slice(0, NAMED_FILES).join(', ');
  const more = damaged.length > NAMED_FILES ? ` en nog ${damaged.length - NAMED_FILES}` : '';
  return `Deze back-up is beschadigd of niet heel: ${named}${more}. Er is niets teruggezet. Neem een andere back-up.`;
}
