import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

export const MANIFEST = 'backup.json';
export const DATABASE = 'luchtpost.db';
export const MEDIA = 'media';
/** The secret signs sessions: it goes into a folder of its own, to be kept in another place than the data. */
export const SECRET_FOLDER = 'apart-bewaren';
export const SECRET = `${SECRET_FOLDER}/geheim`;
const FORMAT = 1;

/** What a backup holds, so that a restore can tell a whole one from a damaged one. */
export interface Manifest {
  format: typeof FORMAT;
  /** ISO 8601, UTC. */
  madeAt: string;
  /** Version of the product that made it. */
  version: string;
  /** SHA-256 (hex) by path, with forward slashes, relative to the backup's folder. */
  files: Record<string, string>;
}

/** @returns the manifest of a folder as it is on the disk now; the secret is kept apart and not in it. */
export async function manifestOf(folder: string, version: string, madeAt: Date): Promise<Manifest> {
  const files: Record<string, string> = {};
  for (const path of await pathsIn(folder)) {
    if (path !== MANIFEST && !path.startsWith(`${SECRET_FOLDER}/`))
      files[path] = await sha256(join(folder, path));
  }
  return { format: FORMAT, madeAt: madeAt.toISOString(), version, files };
}

/**
 * Reads what a manifest's file says.
 * @returns undefined when it is not a manifest of a format we know.
 */
export function parseManifest(text: string): Manifest | undefined {
  try {
    const value = JSON.parse(text) as Partial<Manifest>;
    const whole =
      value.format === FORMAT && typeof value.madeAt === 'string' && typeof value.files === 'object';
    return whole ? (value as Manifest) : undefined;
  } catch {
    return undefined;
  }
}

/** @returns the paths that are missing from a folder or differ from what the manifest says. */
export async function damagedFiles(folder: string, manifest: Manifest): Promise<string[]> {
  const damaged: string[] = [];
  for (const [path, expected] of Object.entries(manifest.files)) {
    const inside = !relative(folder, join(folder, path)).startsWith('..');
    const found = inside ? await sha256(join(folder, path)).catch(() => undefined) : undefined;
    if (found !== expected) damaged.push(path);
  }
  return damaged;
}

async function pathsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
