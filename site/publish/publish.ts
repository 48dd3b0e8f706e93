import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeServiceWorker } from '../offline/write.ts';
import { runAstro } from './astro.ts';
import {
  type BuildInfo,
  buildDir,
  contentsOf,
  currentBuild,
  listBuilds,
  newBuildId,
  prune,
  publicDir,
  readBuildInfo,
  switchTo,
  writeBuildInfo,
} from './builds.ts';
import { compressTexts } from './compress.ts';
import { BuildFailure } from './failure.ts';
import { listFiles } from './files.ts';
import { holdAlsoFor, LOCK_PATIENCE_MS, waitForLock } from './lock.ts';
import { writeSearchIndex } from './search-index.ts';
import { sourceHash } from './source-hash.ts';

export interface PublishOptions {
  /** The site's data folder, `var/site`. */
  siteDir: string;
  signal: AbortSignal;
  /** Told after each step: what, and how many milliseconds it took. */
  onStep: (step: string, ms: number) => void;
  /** Makes the pages in a folder; a test puts its own here. */
  buildPages?: (outDir: string, signal: AbortSignal, onStart: (pid: number) => void) => Promise<void>;
}

/** Without these there is no site to switch to. */
const REQUIRED = ['index.html', '404.html', 'sitemap.xml'];

/**
 * Builds the site beside the one on air and switches to it when it is whole. When anything fails, the half
 * build goes away and the old site stays. When a newer one came on air meanwhile, that one stays.
 * @returns what is on air
 * @throws BuildFailure, or a system error; causeFromError makes a sentence of either
 */
export async function publish(options: PublishOptions): Promise<BuildInfo> {
  const { siteDir, signal, onStep, buildPages = runAstro } = options;
  const release = await waitForLock(siteDir, LOCK_PATIENCE_MS, () =>
    onStep('wachten op een andere publicatie', 0),
  );
  const id = newBuildId(new Date(), process.pid, listBuilds(siteDir).at(-1));
  try {
    prune(siteDir);
    const dir = publicDir(siteDir, id);
    mkdirSync(dir, { recursive: true });
    const before = currentBuild(siteDir);
    const step = async <Result>(name: string, work: () => Promise<Result> | Result): Promise<Result> => {
      signal.throwIfAborted();
      const start = performance.now();
      const result = await work();
      onStep(name, performance.now() - start);
      return result;
    };
    const hash = sourceHash();
    await step('pagina’s maken', () => buildPages(dir, signal, (pid) => holdAlsoFor(siteDir, pid)));
    await step('zoekindex maken', () => writeSearchIndex(dir, signal));
    writeServiceWorker(dir, id);
    await step('inpakken voor snel verzenden', () =>
      compressTexts(dir, before ? publicDir(siteDir, before) : undefined),
    );
    const pages = await step('nakijken', () => check(dir));
    const info: BuildInfo = {
      id,
      builtAt: new Date().toISOString(),
      sourceHash: hash,
      pages,
      contents: contentsOf(dir),
    };
    writeBuildInfo(siteDir, info);
    // The lock of a program that hung, or of one on a machine that was paused, may have been taken over.
    const onAir = currentBuild(siteDir);
    const newer = onAir && onAir > id ? readBuildInfo(siteDir, onAir) : undefined;
    if (newer) {
      rmSync(buildDir(siteDir, id), { recursive: true, force: true });
      return newer;
    }
    await step('omzetten naar de nieuwe versie', () => switchTo(siteDir, id));
    prune(siteDir);
    return info;
  } catch (error) {
    if (currentBuild(siteDir) !== id) rmSync(buildDir(siteDir, id), { recursive: true, force: true });
    throw error;
  } finally {
    release();
  }
}

/** @returns the number of pages. @throws BuildFailure when a page no site can do without is missing */
function check(dir: string): number {
  for (const file of REQUIRED) {
    if (!existsSync(join(dir, file))) {
      throw new BuildFailure(`De nieuwe versie is niet compleet: ${file} ontbreekt.`);
    }
  }
  return listFiles(dir).filter((file) => file.endsWith('.html')).length;
}
