import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SYSTEM_BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--remote-debugging-port=0',
];

/** CHROMIUM_PATH, else the system's own, else the one inside the npm package @sparticuz/chromium (no root needed). */
export async function chromiumPath(): Promise<string> {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist`);
    return named;
  }
  const system = SYSTEM_BROWSERS.find((path) => existsSync(path));
  if (system) return system;
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}

export interface Browser {
  /** Address of the DevTools protocol: Playwright and Puppeteer both connect to it. */
  endpoint: string;
  stop(): Promise<void>;
}

/**
 * Starts one headless Chromium.
 * @param more  arguments of its own
 * @throws Error when it does not come up.
 */
export async function startChromium(more: readonly string[] = []): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'luchtpost-chromium-'));
  const child = spawn(
    await chromiumPath(),
    [...ARGUMENTS, ...more, `--user-data-dir=${profile}`, 'about:blank'],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const endpoint = await debuggingEndpoint(child);
  return {
    endpoint,
    stop: async () => {
      const gone = new Promise((resolve) => child.once('close', resolve));
      child.kill('SIGTERM');
      await gone;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function debuggingEndpoint(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
      const endpoint = /DevTools listening on (ws:\S+)/.exec(output)?.[1];
      if (endpoint) resolve(endpoint);
    });
    child.once('close', (code) => reject(new Error(`Chromium ended with ${code}:\n${output}`)));
  });
}
