import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { projectRoot } from '../settings.ts';
import { BuildFailure, causeFromOutput } from './failure.ts';

/**
 * Runs `astro build` into a folder, with the Node that runs us (the system's may be too old).
 * @returns the number of pages Astro says it made
 * @throws BuildFailure with one Dutch sentence
 */
export async function runAstro(outDir: string, signal: AbortSignal): Promise<void> {
  const require = createRequire(import.meta.url);
  const bin = join(dirname(require.resolve('astro/package.json')), 'bin', 'astro.mjs');
  const child = spawn(process.execPath, [bin, 'build', '--root', projectRoot, '--outDir', outDir], {
    cwd: projectRoot,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  if (code !== 0) throw new BuildFailure(causeFromOutput(output), output);
}
