import { BuildFailure, BuildInterrupted, causeFromError } from '../site/publish/failure.ts';
import { publish } from '../site/publish/publish.ts';
import { sourceHash } from '../site/publish/source-hash.ts';
import { siteDataDir } from '../site/settings.ts';

// Builds the public site and puts it on air. Last line: SITE-BUILD-OK <id>, or SITE-BUILD-FAILED <sentence>
// (SITE-BUILD-INTERRUPTED when Astro was killed from outside) with exit code 1. `--source-hash` only prints the hash of the sources, to decide whether to build at all.
if (process.argv.includes('--source-hash')) {
  console.log(sourceHash());
} else {
  const abort = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => abort.abort());
  // The CMS that asked for this build is gone; the next one asks for a build of its own.
  process.once('disconnect', () => abort.abort());
  process.channel?.unref();
  try {
    const { id, pages } = await publish({
      siteDir: siteDataDir(),
      signal: abort.signal,
      onStep: (step, ms) => console.log(`  site: ${step} (${(ms / 1000).toFixed(1)} s)`),
    });
    console.log(`  site: ${pages} pagina’s staan online`);
    console.log(`SITE-BUILD-OK ${id}`);
  } catch (error) {
    if (error instanceof BuildFailure && error.output) console.error(error.output.trimEnd());
    const mark = error instanceof BuildInterrupted ? 'SITE-BUILD-INTERRUPTED' : 'SITE-BUILD-FAILED';
    console.error(`${mark} ${causeFromError(error)}`);
    process.exitCode = 1;
  }
}
