/** Marks the one line in Astro's output that says why a build stopped; publish/astro.ts looks for it. */
export const CAUSE_MARK = 'SITE-CAUSE ';

/**
 * A reason to stop the build that an editor can act on. The message is one Dutch sentence; printing it with
 * the mark carries it from Astro's process to ours without Astro's stack trace around it.
 */
export class SiteContentError extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'SiteContentError';
  }
}

/** Runs `work`; when it stops with a SiteContentError, prints the marked line before passing it on. */
export async function tellCause<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof SiteContentError) console.error(CAUSE_MARK + error.message);
    throw error;
  }
}
