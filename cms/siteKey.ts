import { randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dataDir } from './paths.ts';

/** The header in which the site's own server shows the key. */
export const SITE_KEY_HEADER = 'x-site-sleutel';

/**
 * The key that CMS and site share, so that each knows it is the other who asks: `SITE_KEY`, else the file
 * `site-sleutel` in the data folder, which whoever comes first makes.
 */
export function siteKey(): string {
  const named = process.env.SITE_KEY?.trim();
  if (named) return named;
  const file = join(dataDir, 'site-sleutel');
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

/** Whether a request shows the key, compared in constant time. */
export function showsSiteKey(headers: Headers): boolean {
  const shown = Buffer.from(headers.get(SITE_KEY_HEADER) ?? '');
  const expected = Buffer.from(siteKey());
  return shown.length === expected.length && timingSafeEqual(shown, expected);
}
