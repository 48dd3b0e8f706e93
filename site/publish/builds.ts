import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './files.ts';

/** What build.json says about a finished build. */
export interface BuildInfo {
  id: string;
  builtAt: string;
  sourceHash: string;
  pages: number;
  /** What its public folder holds, so that a folder that was damaged later is seen; absent in builds of before. */
  contents?: Contents;
}

export interface Contents {
  files: number;
  bytes: number;
}

/** Counts what a folder holds. */
export function contentsOf(dir: string): Contents {
  const files = listFiles(dir);
  return { files: files.length, bytes: files.reduce((sum, file) => sum + statSync(join(dir, file)).size, 0) };
}

/** Whether a finished build still holds what it held when it was made; what somebody put beside it is no damage. */
export function isWhole(siteDir: string, id: string): boolean {
  const info = readBuildInfo(siteDir, id);
  if (!info) return false;
  if (!info.contents) return true;
  try {
    const { files, bytes } = contentsOf(publicDir(siteDir, id));
    return files >= info.contents.files && bytes >= info.contents.bytes;
  } catch {
    return false;
  }
}

/** How many finished builds stay on disk: the one on air and two to go back to. */
export const KEEP = 3;

/** Where things are inside the site's data folder (`var/site`). */
export const buildsDir = (siteDir: string) => join(siteDir, 'builds');
export const buildDir = (siteDir: string, id: string) => join(buildsDir(siteDir), id);
/** The only folder of a build that visitors can see. */
export const publicDir = (siteDir: string, id: string) => join(buildDir(siteDir, id), 'public');
export const pointerFile = (siteDir: string) => join(siteDir, 'current');

/**
 * A name for a new build that sorts by time and is never used twice.
 * @param newest  the newest build there is: a clock that was put back must not make an older name
 */
export function newBuildId(now = new Date(), salt = process.pid, newest = ''): string {
  const last = timeOfBuild(newest);
  const moment = last !== undefined && last >= now.getTime() ? new Date(last + 1) : now;
  const time = moment.toISOString().replace(/[-:]/g, '').replace('.', '');
  return `${time}-${salt.toString(36)}`;
}

/** When a build of this name began, in milliseconds; undefined for any other name. */
function timeOfBuild(id: string): number | undefined {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-/.exec(id)?.slice(1).map(Number);
  if (!parts) return undefined;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0, ms = 0] = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second, ms);
}

/** Ids of the finished builds, oldest first. A folder without build.json is half a build and does not count. */
export function listBuilds(siteDir: string): string[] {
  if (!existsSync(buildsDir(siteDir))) return [];
  return readdirSync(buildsDir(siteDir))
    .filter((id) => existsSync(join(buildDir(siteDir, id), 'build.json')))
    .sort();
}

/** The name in the pointer, whether or not that build is still there; undefined before the first build. */
export function readPointer(siteDir: string): string | undefined {
  try {
    return readFileSync(pointerFile(siteDir), 'utf8').trim() || undefined;
  } catch {
    return undefined;
  }
}

/** The build on air, or undefined when there is none. */
export function currentBuild(siteDir: string): string | undefined {
  const id = readPointer(siteDir);
  return id && existsSync(join(buildDir(siteDir, id), 'build.json')) ? id : undefined;
}

/** Reads build.json, or undefined when the build is not (or no longer) there. */
export function readBuildInfo(siteDir: string, id: string): BuildInfo | undefined {
  try {
    return JSON.parse(readFileSync(join(buildDir(siteDir, id), 'build.json'), 'utf8')) as BuildInfo;
  } catch {
    return undefined;
  }
}

/** Marks a build as finished. Written last, so that what is listed is whole. */
export function writeBuildInfo(siteDir: string, info: BuildInfo): void {
  writeFileSync(join(buildDir(siteDir, info.id), 'build.json'), `${JSON.stringify(info, null, 2)}\n`);
}

/**
 * Puts a finished build on air. The pointer is a small file that is written aside and renamed: a reader sees
 * the old id or the new one, never half of one. (A file and not a symlink: Windows wants rights for those.)
 * @throws Error when the build is not finished
 */
export function switchTo(siteDir: string, id: string): void {
  if (!listBuilds(siteDir).includes(id)) throw new Error(`De versie ${id} bestaat niet of is niet af.`);
  const aside = `${pointerFile(siteDir)}.${process.pid}.new`;
  writeFileSync(aside, `${id}\n`);
  renameSync(aside, pointerFile(siteDir));
}

/**
 * Goes back to the build before the one on air.
 * @returns the id that is on air now
 * @throws Error with a Dutch sentence when there is nothing to go back to
 */
export function rollBack(siteDir: string): string {
  const current = currentBuild(siteDir);
  if (!current) throw new Error('Er staat nog geen site online, dus er is niets om naar terug te gaan.');
  const builds = listBuilds(siteDir);
  const previous = builds[builds.indexOf(current) - 1];
  if (!previous) throw new Error('Er is geen oudere versie van de site om naar terug te gaan.');
  switchTo(siteDir, previous);
  return previous;
}

/** Removes half builds and all but the newest `KEEP`; never the one on air. Only while holding the lock. */
export function prune(siteDir: string): void {
  mkdirSync(buildsDir(siteDir), { recursive: true });
  const finished = listBuilds(siteDir);
  const keep = new Set([...finished.slice(-KEEP), currentBuild(siteDir)]);
  for (const id of readdirSync(buildsDir(siteDir))) {
    if (keep.has(id)) continue;
    // First its mark: half a build must not be taken for a whole one while it goes away.
    rmSync(join(buildDir(siteDir, id), 'build.json'), { force: true });
    rmSync(buildDir(siteDir, id), { recursive: true, force: true });
  }
}
