import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { publicDir, writeBuildInfo } from '../../../../site/publish/builds.ts';

/** An empty data folder of a site, gone after the test. */
export function tempSiteDir(): string {
  const dir = mkdtempSync(join(tmpdir(), 'luchtpost-site-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

/** Writes a file, with the folders above it. */
export function put(dir: string, file: string, content: string | Buffer): void {
  mkdirSync(dirname(join(dir, file)), { recursive: true });
  writeFileSync(join(dir, file), content);
}

/** A page that names the build it belongs to, from head to foot. */
export const pageOf = (id: string, size = 100) =>
  `<!doctype html><title>${id}</title>${`<p>${id}</p>`.repeat(size)}`;

/** The files of a site in a folder, as Astro would leave them. */
export function putPages(dir: string, id: string): void {
  put(dir, 'index.html', pageOf(id));
  put(dir, '404.html', `<!doctype html><title>niet gevonden ${id}</title>`);
  put(dir, 'sitemap.xml', '<urlset></urlset>');
  put(dir, 'hulp/brief/index.html', pageOf(id));
  put(dir, `_astro/style.${id}.css`, `body{--build:"${id}"}`);
}

/** A finished build that is not on air yet. */
export function finishedBuild(siteDir: string, id: string): string {
  putPages(publicDir(siteDir, id), id);
  writeBuildInfo(siteDir, { id, builtAt: '2026-01-01T00:00:00.000Z', sourceHash: 'x', pages: 2 });
  return publicDir(siteDir, id);
}
