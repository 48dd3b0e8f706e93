import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot, siteWorkDir } from '../settings.ts';
import { BuildFailure, BuildInterrupted, causeFromOutput } from './failure.ts';
import { holdAlsoFor, LOCK_PATIENCE_MS, waitForLock } from './lock.ts';
import { moveFolder } from './moveFolder.ts';

const END_WITH_PARENT = pathToFileURL(join(import.meta.dirname, 'endWithParent.ts')).href;

/** Here Astro writes what it generates, under names that are the same for every data folder of this installation. */
const GENERATED = join(projectRoot, '.astro');

/**
 * Runs `astro build` into a folder, with the Node that runs us (the system's may be too old). Builds from the same
 * program folder follow each other, whatever their data folders.
 * @param onStart  told the number of Astro's process
 * @throws BuildFailure with one Dutch sentence
 */
export async function runAstro(
  outDir: string,
  signal: AbortSignal,
  onStart: (pid: number) => void,
): Promise<void> {
  const require = createRequire(import.meta.url);
  const bin = join(dirname(require.resolve('astro/package.json')), 'bin', 'astro.mjs');
  // Astro keeps its program in the folder it is started from, and throws it away: each installation in its own.
  const cwd = siteWorkDir();
  const release = await waitForLock(GENERATED, LOCK_PATIENCE_MS, () => undefined);
  mkdirSync(cwd, { recursive: true });
  // Astro moves files from where it works to where the pages come, and cannot move them to another disk.
  const made = join(cwd, 'pages');
  const child = spawn(
    process.execPath,
    ['--import', END_WITH_PARENT, bin, 'build', '--root', projectRoot, '--outDir', made],
    {
      cwd,
      env: {
        ...process.env,
        SITE_PROJECT: projectRoot,
        ASTRO_TELEMETRY_DISABLED: '1',
        NODE_ENV: 'production',
        NO_COLOR: '1',
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      signal,
    },
  );
  if (child.pid) {
    holdAlsoFor(GENERATED, child.pid);
    onStart(child.pid);
  }
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  try {
    const { code, killedBy } = await new Promise<{ code: number | null; killedBy: string | null }>(
      (resolve, reject) => {
        child.once('error', reject).once('close', (code, killedBy) => resolve({ code, killedBy }));
      },
    );
    if (killedBy && !signal.aborted) {
      throw new BuildInterrupted(
        'Het bouwen van de site is van buiten gestopt. De oude site staat er nog.',
        output,
      );
    }
    if (code !== 0) throw new BuildFailure(causeFromOutput(output), output);
    await moveFolder(made, outDir);
  } finally {
    rmSync(cwd, { recursive: true, force: true });
    release();
  }
}
