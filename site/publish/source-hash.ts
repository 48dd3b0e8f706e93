import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../settings.ts';
import { themePackage } from '../theme.ts';
import { listFiles } from './files.ts';

// What decides how pages look, apart from the documents in the CMS. The lockfile stands for every package.
const SOURCES = [
  'site',
  'content/paginas',
  'content/plaatjes.json',
  'scripts/build-site.ts',
  'astro.config.mjs',
  'package-lock.json',
];

/** SHA-256 (hex) of everything a build is made of except the documents: differs when a rebuild is needed. */
export function sourceHash(root = projectRoot): string {
  const hash = createHash('sha256').update(`${themePackage}\n${process.env.SITE_URL ?? ''}\n`);
  for (const source of SOURCES) {
    const path = join(root, source);
    if (!existsSync(path)) continue;
    const files = /\.[a-z]+$/.test(source) ? [''] : listFiles(path);
    for (const file of files) {
      hash.update(`${source}/${file}\n`).update(readFileSync(join(path, file)));
    }
  }
  return hash.digest('hex');
}
