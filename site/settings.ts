import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the whole project (the one with package.json). */
export const projectRoot = fileURLToPath(new URL('..', import.meta.url));

/** Public address of the site, without a slash at the end: `SITE_URL`, else the local server. */
export function siteAddress(env: NodeJS.ProcessEnv = process.env): string {
  return withoutSlash(env.SITE_URL) || `http://127.0.0.1:${env.SITE_PORT?.trim() || '4321'}`;
}

/** Public address of the CMS, where its screens are: `CMS_URL`, else the local one. */
export function publicCmsAddress(env: NodeJS.ProcessEnv = process.env): string {
  return withoutSlash(env.CMS_URL) || `http://127.0.0.1:${env.CMS_PORT?.trim() || '3000'}`;
}

/**
 * Where we ask the CMS for published documents: `CMS_INTERNAL_URL` (which `npm start` sets: the CMS beside us, with no
 * proxy between), else its public address.
 */
export function cmsAddress(env: NodeJS.ProcessEnv = process.env): string {
  return withoutSlash(env.CMS_INTERNAL_URL) || publicCmsAddress(env);
}

const withoutSlash = (address: string | undefined): string | undefined => address?.trim().replace(/\/$/, '');

/** Folder for everything the site writes: `<LUCHTPOST_DATA or var>/site`. */
export function siteDataDir(env: NodeJS.ProcessEnv = process.env): string {
  return join(resolve(projectRoot, env.LUCHTPOST_DATA?.trim() || 'var'), 'site');
}

/** Astro's cache. Not in node_modules, which may be read-only in production. */
export function siteCacheDir(env: NodeJS.ProcessEnv = process.env): string {
  return join(siteDataDir(env), 'cache');
}

/**
 * Where Astro works: in the `.astro` of this folder it keeps the program that makes the pages while it makes them.
 * Inside the project, because that program imports our packages; a folder for each data folder, so that builds of two
 * installations never mix.
 */
export function siteWorkDir(env: NodeJS.ProcessEnv = process.env): string {
  const name = createHash('sha256').update(siteDataDir(env)).digest('hex').slice(0, 12);
  return join(projectRoot, '.astro', `build-${name}`);
}
