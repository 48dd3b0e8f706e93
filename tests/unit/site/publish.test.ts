import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { CAUSE_MARK } from '../../../site/loaders/errors.ts';
import {
  buildsDir,
  currentBuild,
  listBuilds,
  publicDir,
  readBuildInfo,
} from '../../../site/publish/builds.ts';
import { BuildFailure, causeFromError, causeFromOutput } from '../../../site/publish/failure.ts';
import { type PublishOptions, publish } from '../../../site/publish/publish.ts';
import { sourceHash } from '../../../site/publish/source-hash.ts';
import { pageOf, put, putPages, tempSiteDir } from './support/builds.ts';

const indexable =
  '<!doctype html><html lang="nl"><title>x</title><main data-pagefind-body><h1>Brief</h1><p>Over brieven.</p></main></html>';

function run(
  siteDir: string,
  buildPages: PublishOptions['buildPages'],
  signal = new AbortController().signal,
) {
  const steps: string[] = [];
  const result = publish({
    siteDir,
    signal,
    onStep: (step) => steps.push(step),
    buildPages: buildPages ?? (async () => {}),
  });
  return { result, steps };
}

const pages = (name: string) => async (dir: string) => {
  putPages(dir, name);
  put(dir, 'kennisbank/brieven/index.html', indexable);
};

describe('publishing', () => {
  it('builds, indexes, packs, and only then goes on air', async () => {
    const dir = tempSiteDir();
    const { result, steps } = run(dir, pages('een'));
    const info = await result;
    expect(currentBuild(dir)).toBe(info.id);
    expect(readBuildInfo(dir, info.id)).toEqual(info);
    expect(info).toMatchObject({ pages: 4, sourceHash: sourceHash() });
    expect(steps.at(-1)).toBe('omzetten naar de nieuwe versie');
    const site = publicDir(dir, info.id);
    const page = readFileSync(join(site, 'hulp/brief/index.html'));
    expect(brotliDecompressSync(readFileSync(join(site, 'hulp/brief/index.html.br')))).toEqual(page);
    expect(gunzipSync(readFileSync(join(site, 'hulp/brief/index.html.gz')))).toEqual(page);
    const entry = JSON.parse(readFileSync(join(site, 'pagefind/pagefind-entry.json'), 'utf8'));
    expect(entry.languages.nl.page_count).toBe(1);
    // Pagefind's ready-made screens would be half a megabyte that no page asks for.
    expect(readdirSync(join(site, 'pagefind')).filter((file) => file.startsWith('pagefind-ui'))).toEqual([]);
  });

  it('keeps the time of what did not change, so that its ETag stays', async () => {
    const dir = tempSiteDir();
    const first = await run(dir, pages('een')).result;
    const second = await run(dir, async (out) => {
      await pages('een')(out);
      put(out, 'index.html', pageOf('twee'));
    }).result;
    const time = (id: string, file: string) => statSync(join(publicDir(dir, id), file)).mtime.getTime();
    for (const file of ['hulp/brief/index.html', 'hulp/brief/index.html.br', '404.html.gz']) {
      expect(time(second.id, file), file).toBe(time(first.id, file));
    }
    const packed = readFileSync(join(publicDir(dir, second.id), 'index.html.br'));
    expect(brotliDecompressSync(packed).toString()).toBe(pageOf('twee'));
  });

  it('leaves a newer one on air, when that took over while this one hung', async () => {
    const dir = tempSiteDir();
    let newer = '';
    const { result } = run(dir, async (out) => {
      // As if this were another machine: there the number in the lock means nothing.
      rmSync(join(dir, 'build.lock'));
      newer = (await run(dir, pages('nieuw')).result).id;
      await pages('oud')(out);
    });
    expect((await result).id).toBe(newer);
    expect(currentBuild(dir)).toBe(newer);
    expect(listBuilds(dir)).toEqual([newer]);
  });

  it('keeps three', async () => {
    const dir = tempSiteDir();
    const ids: string[] = [];
    for (const name of ['a', 'b', 'c', 'd']) ids.push((await run(dir, pages(name)).result).id);
    expect(listBuilds(dir)).toEqual(ids.slice(1));
  });

  it.each([
    [
      'throws',
      async () => Promise.reject(new BuildFailure('Pagina "x" klopt niet.')),
      'Pagina "x" klopt niet.',
    ],
    [
      'leaves the front page out',
      async (out: string) => put(out, 'hulp/index.html', indexable),
      'De nieuwe versie is niet compleet: index.html ontbreekt.',
    ],
  ])('leaves the old site up and no half one when a build %s', async (_what, broken, sentence) => {
    const dir = tempSiteDir();
    const good = await run(dir, pages('goed')).result;
    const error = await run(dir, broken).result.catch((reason: unknown) => reason);
    expect(causeFromError(error)).toBe(sentence);
    expect(currentBuild(dir)).toBe(good.id);
    expect(readdirSync(buildsDir(dir))).toEqual([good.id]);
    expect(existsSync(join(dir, 'build.lock'))).toBe(false);
  });

  it('can be broken off', async () => {
    const dir = tempSiteDir();
    const abort = new AbortController();
    const { result } = run(
      dir,
      async (out) => {
        await pages('half')(out);
        abort.abort();
      },
      abort.signal,
    );
    const error = await result.catch((reason: unknown) => reason);
    expect(causeFromError(error)).toBe('De publicatie is afgebroken.');
    expect(listBuilds(dir)).toEqual([]);
  });

  it('follows on a publication that is still running', async () => {
    const dir = tempSiteDir();
    const [one, two] = await Promise.all([run(dir, pages('een')).result, run(dir, pages('twee')).result]);
    expect(listBuilds(dir)).toEqual([one.id, two.id].sort());
    expect(listBuilds(dir)).toHaveLength(2);
  });
});

describe('the reason of a failure', () => {
  it('is our own marked line when there is one', () => {
    expect(
      causeFromOutput(`10:00 [content] Syncing\n${CAUSE_MARK}In "hulp" klopt iets niet.\nLocation:\n  x`),
    ).toBe('In "hulp" klopt iets niet.');
  });

  it('is a full disk when the tools say so', () => {
    expect(causeFromOutput("Error: ENOSPC: no space left on device, write '/x'")).toMatch(
      /^De schijf is vol/,
    );
    expect(causeFromError(Object.assign(new Error('x'), { code: 'ENOSPC' }))).toMatch(/^De schijf is vol/);
  });

  it('is else what Astro said last before its stack trace', () => {
    expect(
      causeFromOutput('[build] start\nfoo is not defined\n  Location:\n    /x.ts:1\n  Stack trace:\n'),
    ).toBe('De site kon niet worden gebouwd: foo is not defined.');
    expect(causeFromOutput('Killed')).toContain('de technische melding staat hierboven');
  });
});
