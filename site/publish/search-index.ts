import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { BuildFailure } from './failure.ts';

/**
 * Writes Pagefind's index of a built site into its folder `pagefind/`. Only pages that carry
 * `data-pagefind-body` are in it.
 * @returns the number of pages indexed
 */
export async function writeSearchIndex(publicDir: string): Promise<number> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'nl' });
    if (!index) throw new BuildFailure(`De zoekindex kon niet worden gemaakt: ${errors.join('; ')}.`);
    const added = await index.addDirectory({ path: publicDir });
    const written = await index.writeFiles({ outputPath: join(publicDir, 'pagefind') });
    const problems = [...added.errors, ...written.errors];
    if (problems.length > 0) {
      throw new BuildFailure(`De zoekindex kon niet worden gemaakt: ${problems.join('; ')}.`);
    }
    return added.page_count;
  } finally {
    await close();
  }
}
