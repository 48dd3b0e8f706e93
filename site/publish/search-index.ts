import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { BuildFailure } from './failure.ts';

// Ready-made screens for searching, half a megabyte of them; ours is search/ui.ts.
const UNUSED = /^pagefind-(?:ui|component|modular|highlight)/;

/**
 * Writes Pagefind's index of a built site into its folder `pagefind/`. Only pages that carry
 * `data-pagefind-body` are in it.
 * @param signal  ends it: Pagefind itself sometimes never answers, as when the folder goes away under it
 * @returns the number of pages indexed
 */
export async function writeSearchIndex(publicDir: string, signal: AbortSignal): Promise<number> {
  // What was asked of a Pagefind that is closed comes back as an error.
  const stop = () => void close();
  signal.addEventListener('abort', stop, { once: true });
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'nl' });
    if (!index) throw new BuildFailure(`De zoekindex kon niet worden gemaakt: ${errors.join('; ')}.`);
    const added = await index.addDirectory({ path: publicDir });
    const written = await index.writeFiles({ outputPath: join(publicDir, 'pagefind') });
    const problems = [...added.errors, ...written.errors];
    if (problems.length > 0) {
      throw new BuildFailure(`De zoekindex kon niet worden gemaakt: ${problems.join('; ')}.`);
    }
    for (const file of readdirSync(join(publicDir, 'pagefind'))) {
      if (UNUSED.test(file)) rmSync(join(publicDir, 'pagefind', file));
    }
    return added.page_count;
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
    await close();
  }
}
