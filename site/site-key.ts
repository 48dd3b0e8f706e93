import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { siteDataDir } from './settings.ts';

/**
 * The key that CMS and site share, so that each knows it is the other who asks: `SITE_KEY`, else the file
 * `site-sleutel` in the data folder, which whoever comes first makes.
 */
export function siteKey(env: NodeJS.ProcessEnv = process.env): string {
  const named = env.SITE_KEY?.trim();
  if (named) return named;
  const file = join(dirname(siteDataDir(env)), 'site-sleutel');
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    // 'wx': when CMS and site start at once, one writes and both read the same key.
    try {
      writeFileSync(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
  return readFileSync(file, 'utf8').trim();
}
