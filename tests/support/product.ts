import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newMongoDatabase } from './mongoDatabase.ts';

export interface Login {
  email: string;
  password: string;
}

export interface Product {
  cmsUrl: string;
  siteUrl: string;
  dataDir: string;
  login: Login;
  stop(): Promise<void>;
}

/** Opens the metrics of the product under test. */
export const METRICS_TOKEN = 'meten-in-de-proef';

const START_TIMEOUT_MS = 8 * 60_000;

/** Below what a system gives to whoever calls out: a server that starts minutes later finds its port still free. */
const PORTS = { from: 20_000, to: 32_000 };

/** A port that is free right now on 127.0.0.1, and that nobody gets who does not ask for it by number. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(PORTS.from, PORTS.to);
    const isFree = await new Promise<boolean>((resolve) => {
      const probe = createServer();
      probe.once('error', () => resolve(false));
      probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
    });
    if (isFree) return port;
  }
}

/** Runs our own `npm start` script and collects what it prints. */
export function spawnStart(env: Record<string, string>): { child: ChildProcess; output: () => string } {
  const child = spawn(process.execPath, ['scripts/start.ts'], {
    env: { ...process.env, NODE_OPTIONS: '', VITEST: undefined, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const collect = (chunk: Buffer) => {
    output += chunk.toString('utf8');
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  return { child, output: () => output };
}

/**
 * The whole product, started as a stranger would (scripts/start.ts), on free ports with a data folder of its own.
 * @throws Error with everything it printed when it does not come up.
 */
export async function startProduct(settings: Record<string, string> = {}): Promise<Product> {
  const dataDir = mkdtempSync(join(tmpdir(), 'luchtpost-test-'));
  const cmsPort = await freePort();
  const sitePort = await freePort();
  const { child, output } = spawnStart({
    LUCHTPOST_DATA: dataDir,
    CMS_PORT: String(cmsPort),
    SITE_PORT: String(sitePort),
    SMTP_URL: '',
    // See `npm run test:mongo`.
    DATABASE_URI:
      process.env.TEST_PRODUCT_ON === 'mongodb' ? newMongoDatabase(process.env.MONGODB_URI ?? '') : '',
    METRICS_TOKEN,
    ...settings,
  });
  const text = await whenStarted(child, output);
  const email = /e-mailadres\s+(\S+)/.exec(text)?.[1];
  const password = /wachtwoord\s+(\S{10,})/.exec(text)?.[1];
  if (!email || !password) throw new Error(`No first login in the output of npm start:\n${text}`);
  return {
    cmsUrl: `http://127.0.0.1:${cmsPort}`,
    siteUrl: `http://127.0.0.1:${sitePort}`,
    dataDir,
    login: { email, password },
    stop: async () => {
      const gone = new Promise((resolve) => child.once('close', resolve));
      child.kill('SIGTERM');
      await gone;
      rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function whenStarted(child: ChildProcess, output: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const poll = setInterval(() => {
      if (output().includes('Stoppen: Ctrl-C')) finish(() => resolve(output()));
    }, 100);
    const timeout = setTimeout(
      () => finish(() => reject(new Error(`npm start took too long:\n${output()}`))),
      START_TIMEOUT_MS,
    );
    const finish = (then: () => void) => {
      clearInterval(poll);
      clearTimeout(timeout);
      then();
    };
    child.once('close', (code) =>
      finish(() => reject(new Error(`npm start ended with ${code}:\n${output()}`))),
    );
  });
}
