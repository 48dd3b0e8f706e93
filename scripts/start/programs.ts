import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { childEnvironment, dataDir, root } from './environment.ts';
import { LogFile, logStream } from './logLines.ts';
import { knownCause, StartProblem } from './problem.ts';

const STOP_GRACE_MS = 8_000;

const running = new Set<ChildProcess>();

/**
 * Runs a program to its end, with its output, without secrets, in `var/log/<name>.log`.
 * @returns the output.
 * @throws StartProblem when it fails: the cause when we know it, else where to look.
 */
export async function runProgram(name: string, args: string[], failure: string): Promise<string> {
  const child = launch(name, args, 'production', 'step');
  let output = '';
  const collect = (chunk: Buffer) => {
    output += chunk.toString('utf8');
  };
  child.stdout?.on('data', collect);
  child.stderr?.on('data', collect);
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (status !== 0) {
    const told = /^SITE-BUILD-(?:FAILED|INTERRUPTED) (.+)$/m.exec(output)?.[1];
    throw new StartProblem(
      knownCause(output) ?? `${told ?? failure} De volledige melding staat in ${logFile(name)}.`,
    );
  }
  return output;
}

/** Starts a server that goes on running; its output goes to `var/log/<name>.log`, a JSON object a line. */
export function startServer(
  name: string,
  args: string[],
  mode: 'production' | 'development' = 'production',
): ChildProcess {
  return launch(name, args, mode, 'server');
}

function launch(
  name: string,
  args: string[],
  mode: 'production' | 'development',
  kind: 'server' | 'step',
): ChildProcess {
  mkdirSync(join(dataDir, 'log'), { recursive: true });
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: childEnvironment(mode),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  // For whoever looks after the machine: which process is the CMS, which the site.
  writeFileSync(join(dataDir, `${name}.pid`), String(child.pid ?? ''));
  child.once('close', () => running.delete(child));
  const log = new LogFile(logFile(name));
  const json = kind === 'server' && mode === 'production';
  child.stdout?.pipe(logStream(log, { program: name, level: 'info', json }));
  child.stderr?.pipe(logStream(log, { program: name, level: 'error', json }));
  child.once('close', () => log.close());
  return child;
}

export const logFile = (name: string) => join(dataDir, 'log', `${name}.log`);

/** Ends everything we started: politely, and after a grace period by force. Resolves when all of it is gone. */
export async function stopAll(): Promise<void> {
  const children = [...running];
  const gone = children.map((child) => new Promise((resolve) => child.once('close', resolve)));
  for (const child of children) child.kill('SIGTERM');
  const force = setTimeout(() => {
    for (const child of children) child.kill('SIGKILL');
  }, STOP_GRACE_MS);
  await Promise.all(gone);
  clearTimeout(force);
}

/**
 * Waits until an address answers.
 * @throws StartProblem when the server ends or stays silent for too long.
 */
export async function waitForAnswer(url: string, child: ChildProcess, name: string): Promise<void> {
  const ANSWER_TIMEOUT_MS = 90_000;
  const RETRY_MS = 200;
  const until = Date.now() + ANSWER_TIMEOUT_MS;
  while (Date.now() < until) {
    if (child.exitCode !== null || child.signalCode !== null) break;
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
      if (response.status < 500) return;
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
  // One that hangs would keep the port from whoever tries again.
  child.kill('SIGKILL');
  throw new StartProblem(`${name} komt niet op gang. De melding staat in ${logFile(name)}.`);
}
