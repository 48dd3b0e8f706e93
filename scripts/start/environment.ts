import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publicCmsAddress, siteAddress } from '../../site/settings.ts';

const DEFAULT_CMS_PORT = 3000;
const DEFAULT_SITE_PORT = 4321;

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export const dataDir = process.env.LUCHTPOST_DATA ?? join(root, 'var');
export const cmsPort = portFrom('CMS_PORT', DEFAULT_CMS_PORT);
export const sitePort = portFrom('SITE_PORT', DEFAULT_SITE_PORT);
/** Where the CMS listens: this machine only, unless something else keeps strangers out (a container's network). */
export const cmsHost = process.env.CMS_HOST || '127.0.0.1';
export const cmsUrl = `http://127.0.0.1:${cmsPort}`;
export const siteUrl = `http://127.0.0.1:${sitePort}`;
/** What people type: behind a proxy the names it answers to, else the addresses on this machine. */
export const publicAddresses = { cms: publicCmsAddress(), site: siteAddress() };
export const cmsDistDir = process.env.CMS_DIST_DIR ?? '.next';

/**
 * How many heaps glibc keeps side by side for the threads of one process. Left to itself it keeps up to
 * eight a core, each with holes of its own. Other systems ignore it.
 */
const MALLOC_ARENAS = '2';

/** The environment of everything we start: our folders and ports, this very Node, and nobody's telemetry. */
export function childEnvironment(mode: 'production' | 'development'): NodeJS.ProcessEnv {
  return {
    MALLOC_ARENA_MAX: MALLOC_ARENAS,
    ...process.env,
    NODE_ENV: mode,
    LUCHTPOST_ROOT: root,
    LUCHTPOST_DATA: dataDir,
    CMS_PORT: String(cmsPort),
    SITE_PORT: String(sitePort),
    CMS_URL: publicAddresses.cms,
    SITE_URL: publicAddresses.site,
    // The public name of the CMS may lead nowhere from here: its proxy is not up yet, or on another network.
    CMS_INTERNAL_URL: process.env.CMS_INTERNAL_URL || cmsUrl,
    CMS_DIST_DIR: cmsDistDir,
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    PAYLOAD_CONFIG_PATH: join(root, 'cms/payload.config.ts'),
  };
}

function portFrom(name: string, fallback: number): number {
  const value = process.env[name];
  if (!value) return fallback;
  const port = Number(value);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    console.error(`${name}=${value} is geen poortnummer. Kies een getal van 1 tot 65535.`);
    process.exit(1);
  }
  return port;
}
