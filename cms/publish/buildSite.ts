import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { rootDir } from '../paths.ts';
import { BUILD_TIMEOUT_MS } from './names.ts';

const SUCCESS = /^SITE-BUILD-OK (\S+)$/m;
const FAILURE = /^SITE-BUILD-FAILED (.+)$/m;
/** `  site: pagina’s maken (2.1 s)` */
const STEP = /^\s*site: (.+) \((\d+\.\d) s\)$/gm;

export type BuildOutcome =
  | { ok: true; buildId: string /** Seconds of each step, for the log. */; steps: Record<string, number> }
  | { ok: false; message: string };

/**
 * Runs the site's own build script in a process of its own and reads its closing line: the CMS knows no more
 * of the site than "build, then switch".
 * @returns the id of the build that is live now, or one Dutch sentence on why the old site stays.
 */
export function buildSite(): Promise<BuildOutcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(rootDir, 'scripts/build-site.ts')], {
      cwd: rootDir,
      env: { ...process.env, NODE_OPTIONS: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: BUILD_TIMEOUT_MS,
    });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString('utf8');
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', () =>
      resolve({ ok: false, message: 'De site kon niet worden gebouwd: het bouwprogramma startte niet.' }),
    );
    child.on('close', (_code, signal) => resolve(outcomeOf(output, signal !== null)));
  });
}

/** Reads the closing line of the build script; the exit code alone is not trusted. */
export function outcomeOf(output: string, wasEnded: boolean): BuildOutcome {
  const success = SUCCESS.exec(output);
  if (success?.[1]) {
    const steps = [...output.matchAll(STEP)].map(([, step = '', seconds]) => [step, Number(seconds)]);
    return { ok: true, buildId: success[1], steps: Object.fromEntries(steps) };
  }
  const failure = FAILURE.exec(output);
  if (failure?.[1]) return { ok: false, message: failure[1] };
  return {
    ok: false,
    message: wasEnded
      ? 'Het bouwen van de site duurde te lang en is gestopt. De oude site staat er nog.'
      : 'Het bouwen van de site is mislukt zonder melding. De oude site staat er nog. Vraag uw beheerder.',
  };
}
