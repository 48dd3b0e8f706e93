import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../support/product.ts';
import { ask, type Caller, caller, loggedIn } from './client.ts';

const APP = 'tests/bench/load/bare';
const NEXT = 'node_modules/next/dist/bin/next';
const START_TIMEOUT_MS = 60_000;

export interface BareServer {
  pid: number;
  /** Logs so many people in. */
  people(count: number): Promise<Caller[]>;
  stop(): Promise<void>;
}

/** Builds and starts Payload with one bare collection, in production, on a free port with an empty database. */
export async function startBare(): Promise<BareServer> {
  const folder = mkdtempSync(join(tmpdir(), 'luchtpost-bare-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    NODE_OPTIONS: '',
    NEXT_TELEMETRY_DISABLED: '1',
    BARE_DATABASE: `file:${join(folder, 'bare.db')}`,
    BARE_SECRET: randomBytes(48).toString('base64url'),
  };
  const run = (args: string[], mode: 'production' | 'development') =>
    spawn(process.execPath, args, {
      env: { ...env, NODE_ENV: mode },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  // The tables first: Payload makes them from the collections in development only.
  await ended(run([`${APP}/prepare.ts`], 'development'), /^BARE-OK$/m);
  await ended(run([NEXT, 'build', APP], 'production'));
  const child = run([NEXT, 'start', APP, '-p', String(port), '-H', '127.0.0.1'], 'production');
  child.stdout?.resume();
  child.stderr?.resume();
  const gone = new Promise((resolve) => child.once('close', resolve));
  await answers(`${url}/api/letters`);
  return {
    pid: child.pid ?? 0,
    people: (count) => people(url, count),
    async stop() {
      child.kill('SIGTERM');
      await gone;
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function people(url: string, count: number): Promise<Caller[]> {
  const login = (index: number) => ({
    email: `w${index}@voorbeeld.example`,
    password: `wachtwoord-${index}`,
  });
  await ask(caller(url, {}), 'POST', '/users/first-register', login(0));
  const first = await loggedIn(url, 'users', login(0), 0);
  const found: Caller[] = [first];
  for (let index = 1; index < count; index += 1) {
    await ask(first, 'POST', '/users', login(index));
    found.push(await loggedIn(url, 'users', login(index), index));
  }
  return found;
}

/** @throws Error with all it said when it fails, or does not say what it should */
async function ended(child: ChildProcess, says?: RegExp): Promise<void> {
  let output = '';
  const collect = (chunk: Buffer) => {
    output += chunk.toString('utf8');
  };
  child.stdout?.on('data', collect);
  child.stderr?.on('data', collect);
  const status = await new Promise((resolve) => child.once('close', resolve));
  if (status !== 0 || (says && !says.test(output))) throw new Error(`The bare Payload fails:\n${output}`);
}

async function answers(url: string): Promise<void> {
  const end = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < end) {
    const answer = await fetch(url).catch(() => undefined);
    await answer?.body?.cancel();
    // 403: it knows the collection, and that nobody is logged in.
    if (answer && answer.status < 500) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('The bare Payload does not answer');
}
