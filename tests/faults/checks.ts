import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { currentBuild, publicDir, readBuildInfo } from '../../site/publish/builds.ts';
import type { Product } from '../support/product.ts';
import type { RestClient } from '../support/rest.ts';
import { type Letter, marksIn, saveIn } from './load.ts';

/** Whether CMS and site both answer that they can do their work. */
export async function isReady({ cmsUrl, siteUrl }: Pick<Product, 'cmsUrl' | 'siteUrl'>): Promise<boolean> {
  const answers = await Promise.all([statusOf(`${cmsUrl}/api/gereed`), statusOf(`${siteUrl}/`)]);
  return answers.every((status) => status === 200);
}

async function statusOf(url: string): Promise<number> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(5_000) });
    await answer.arrayBuffer();
    return answer.status;
  } catch {
    return 0;
  }
}

/** Acknowledged saves that are not in the database, nor a later one of the same letter. */
export async function lostSaves(client: RestClient, letters: readonly Letter[], made: readonly string[]) {
  const lost: string[] = [];
  for (const { id, sent, acknowledged } of letters) {
    const { front } = await client.json<{ front: unknown }>('GET', `/brieven/${id}?draft=true&depth=0`);
    const found = saveIn(front);
    if (found === undefined || found < acknowledged || found > sent) {
      lost.push(`letter ${id}: acknowledged ${acknowledged}, found ${found ?? 'half a text'}`);
    }
  }
  for (const id of made) {
    const answer = await client.send('GET', `/brieven/${id}?draft=true&depth=0`);
    await answer.arrayBuffer();
    if (!answer.ok) lost.push(`letter ${id} was made and is gone (${answer.status})`);
  }
  return lost;
}

export interface Job {
  queue: string | null;
  processing: number | null;
  /** Not before this moment; null for at once. */
  due: string | null;
  made: string;
}

/** Looks into the database from a process of its own. */
export function readDatabase(dataDir: string): { sound: string; jobs: Job[] } {
  const output = execFileSync(
    process.execPath,
    ['tests/faults/readDatabase.ts', join(dataDir, 'luchtpost.db')],
    { encoding: 'utf8' },
  );
  return JSON.parse(output) as { sound: string; jobs: Job[] };
}

/**
 * Pages of the build on air that are not of that build: on the disk, every one; over HTTP, those of the sitemap.
 * @returns the mark of the site, and what is wrong; undefined when another build came on air meanwhile
 */
export async function siteOnAir({
  siteUrl,
  dataDir,
}: Pick<Product, 'siteUrl' | 'dataDir'>): Promise<{ mark: number; wrong: string[] } | undefined> {
  const siteDir = join(dataDir, 'site');
  const id = currentBuild(siteDir);
  if (!id) return { mark: 0, wrong: ['no build is on air'] };
  const dir = publicDir(siteDir, id);
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  const wrong: string[] = [];
  const marks = new Set<number>();
  for (const file of files) {
    const found = marksIn(readFileSync(join(dir, file), 'utf8'));
    for (const mark of found) marks.add(mark);
    if (found.length > 1) wrong.push(`${file} holds ${found.join(', ')}`);
  }
  if (marks.size !== 1) wrong.push(`the build holds the marks ${[...marks].join(', ') || 'of none'}`);
  if (readBuildInfo(siteDir, id)?.pages !== files.length) wrong.push('pages are missing on the disk');
  const [mark = 0] = marks;
  const sitemap = readFileSync(join(dir, 'sitemap.xml'), 'utf8');
  for (const [, address = ''] of sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)) {
    const answer = await fetch(siteUrl + new URL(address).pathname);
    const served = marksIn(await answer.text());
    if (!answer.ok || served.length !== 1 || served[0] !== mark) {
      wrong.push(
        `${new URL(address).pathname}: ${answer.status}, ${served.join(', ') || 'no mark'}, not ${mark}`,
      );
    }
  }
  return currentBuild(siteDir) === id ? { mark, wrong } : undefined;
}
