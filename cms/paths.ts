import { join } from 'node:path';

/** The repository's root. `next start cms` and our scripts run from it; tests may name another. */
export const rootDir = process.env.LUCHTPOST_ROOT ?? process.cwd();

/** The one folder that holds what is not in git: database, media, secret, site builds. */
export const dataDir = process.env.LUCHTPOST_DATA ?? join(rootDir, 'var');

export const mediaDir = join(dataDir, 'media');
export const secretFile = join(dataDir, 'geheim');
