import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { rootDir } from '../paths.ts';
import { BUILD_TIMEOUT_MS, BUILD_TRIES } from './names.ts';

const SUCCESS = /^SITE-BUILD-OK (\S+)$/m;
const FAILURE = /^SITE-BUILD-FAILED (.+)$/m;
const INTERRUPTED = /^SITE-BUILD-INTERRUPTED (.+)$/m;
/** `  site: pagina’s maken (2.1 s)` */
const STEP = /^\s*site: (.+) \((\d+\.\d) s\)$/gm;

export type BuildOutcome =
  /** `steps`: seconds of each, for the log. */
  | { ok: true; buildId: string; steps?: Record<string, number> }
  /** `interrupted`: killed from outside, so that the same build may well succeed. */
  | { ok: false; message: string; interrupted?: true };

/**
 * Runs the site's own build script in a process of its own and reads its closing line: the CMS knows no more
 * of the site than "build, then switch". A build that is killed is made again.
 * @returns the id of the build that is live now, or one Dutch sentence on why the old site stays.
 */
export async function buildSite(build: () => Promise<BuildOutcome> = buildOnce): Promise<BuildOutcome> {
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await build();
    if (outcome.ok || !outcome.interrupted || attempt >= BUILD_TRIES) return outcome;
  }
}

function buildOnce(): Promise<BuildOutcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(rootDir, 'scripts/build-site.ts')], {
      cwd: rootDir,
      env: { ...process.env, NODE_OPTIONS: '' },
      // The channel closes when this process is killed: the build then ends too.
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      timeout: BUILD_TIMEOUT_MS,
    });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString('utf8');
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', () =>
      resolve({ ok: false, message: 'De site kon niet worden gebouwd: het bouwprogramma startte niet.' }),
    );
    child.on('close', (_code, signal) => resolve(outcomeOf(output, endingOf(signal, child.killed))));
  });
}

/** How the program came to its end: by itself, because we ended it (the time was up), or by another hand. */
export type Ending = 'itself' | 'timeout' | 'killed';

const endingOf = (signal: NodeJS.Signals | null, byUs: boolean): Ending =>
  signal === null ? 'itself' : byUs ? 'timeout' : 'killed';

/** Reads the closing line of the build script; the exit code alone is not trusted. */
export function outcomeOf(output: string, ending: Ending): BuildOutcome {
  const success = SUCCESS.exec(output);
  if (success?.[1]) {
    const steps = [...output.matchAll(STEP)].map(([, step = '', seconds]) => [step, Number(seconds)]);
    return { ok: true, buildId: success[1], steps: Object.fromEntries(steps) };
  }
  const failure = FAILURE.exec(output);
  if (failure?.[1]) return { ok: false, message: failure[1] };
  const interrupted = INTERRUPTED.exec(output);
  if (interrupted?.[1]) return { ok: false, message: interrupted[1], interrupted: true };
  if (ending === 'killed') {
    return {
      ok: false,
      message: 'Het bouwen van de site is van buiten gestopt. De oude site staat er nog. Publiceer opnieuw.',
      interrupted: true,
    };
  }
  return {
    ok: false,
    message:
      ending === 'timeout'
        ? 'Het bouwen van de site duurde te lang en is gestopt. De oude site staat er nog.'
        : 'Het bouwen van de site is mislukt zonder melding. De oude site staat er nog. Vraag uw beheerder.',
  };
}
