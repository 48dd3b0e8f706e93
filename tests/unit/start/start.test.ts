import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { knownCause } from '../../../scripts/start/problem.ts';
import { freePort, spawnStart } from '../../support/product.ts';
import { until } from '../../support/waiting.ts';

const servers: ReturnType<typeof createServer>[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

const scratch = () => mkdtempSync(join(tmpdir(), 'luchtpost-start-'));

const freePorts = async () => ({ CMS_PORT: String(await freePort()), SITE_PORT: String(await freePort()) });

const ended = (env: Record<string, string>) =>
  new Promise<{ code: number | null; output: string }>((resolve) => {
    const { child, output } = spawnStart(env);
    child.once('close', (code) => resolve({ code, output: output() }));
  });

describe('a start that cannot go on says in one sentence what to do', () => {
  it('when a port is taken', async () => {
    const port = await freePort();
    const server = createServer().listen(port, '127.0.0.1');
    servers.push(server);
    await new Promise((resolve) => server.once('listening', resolve));
    const { code, output } = await ended({ CMS_PORT: String(port), LUCHTPOST_DATA: '/tmp/luchtpost-nooit' });
    expect(code).toBe(1);
    expect(output).toContain(`Poort ${port} (het CMS) is al in gebruik`);
    expect(output).toContain('CMS_PORT=');
    expect(output).not.toMatch(/\n\s+at /);
  });

  it('when a port is no port', async () => {
    const { code, output } = await ended({ SITE_PORT: 'achttien' });
    expect(code).toBe(1);
    expect(output).toContain('SITE_PORT=achttien is geen poortnummer');
  });

  it('when the data folder cannot be made', async () => {
    const { code, output } = await ended({ LUCHTPOST_DATA: '/dev/null/luchtpost' });
    expect(code).toBe(1);
    expect(output).toContain('/dev/null/luchtpost');
    expect(output).not.toMatch(/\n\s+at /);
  });
});

describe('a data folder that may only be read', () => {
  it('is told in one sentence, before anything is built', async () => {
    const dir = scratch();
    chmodSync(dir, 0o555);
    // Root may write anywhere: then somebody who may not does the asking.
    const isRoot = process.getuid?.() === 0;
    const nobody = 65_534;
    const child = spawn(
      process.execPath,
      ['-e', `import('${process.cwd()}/scripts/start/preflight.ts').then((m) => m.preflight())`],
      {
        cwd: process.cwd(),
        env: { ...process.env, NODE_OPTIONS: '', LUCHTPOST_DATA: dir, ...(await freePorts()) },
        ...(isRoot && { uid: nobody, gid: nobody }),
      },
    );
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    const code = await new Promise((resolve) => child.once('close', resolve));
    chmodSync(dir, 0o755);
    expect(code).toBe(1);
    expect(output).toContain('Luchtpost mag hier niet schrijven');
    expect(output).toContain(dir);
  });
});

describe('settings that cannot work are told before anything is built', () => {
  it('a level of the log that is none', async () => {
    const { code, output } = await ended({ LOG_LEVEL: 'luid', LUCHTPOST_DATA: scratch() });
    expect(code).toBe(1);
    expect(output).toContain('LOG_LEVEL=luid kennen wij niet');
  });

  it('a weak secret', async () => {
    const { code, output } = await ended({ PAYLOAD_SECRET: 'geheim', LUCHTPOST_DATA: scratch() });
    expect(code).toBe(1);
    expect(output).toContain('PAYLOAD_SECRET is te kort');
    expect(output).not.toContain('[1/5]');
  });

  it('a database we do not know', async () => {
    const { code, output } = await ended({ DATABASE_URI: 'postgres://x', LUCHTPOST_DATA: scratch() });
    expect(code).toBe(1);
    expect(output).toContain('DATABASE_URI begint met iets onbekends');
  });

  it('a MongoDB server that does not answer, within seconds', async () => {
    const { code, output } = await ended({
      ...(await freePorts()),
      DATABASE_URI: 'mongodb://127.0.0.1:1/luchtpost',
      LUCHTPOST_DATA: scratch(),
    });
    expect(code).toBe(1);
    expect(output).toContain('De MongoDB-server antwoordt niet');
    expect(output).not.toMatch(/\n\s+at /);
  }, 60_000);
});

describe('a start that is stopped halfway', () => {
  it('ends at SIGTERM, without an error and without leaving anything running', async () => {
    const ports = await freePorts();
    const { child, output } = spawnStart({ ...ports, LUCHTPOST_DATA: scratch() });
    await until(
      async () => output(),
      (text) => text.includes('Luchtpost start'),
      'it has begun',
    );
    const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
    child.kill('SIGTERM');
    expect(await closed).toBe(0);
    const server = createServer().listen(Number(ports.CMS_PORT), '127.0.0.1');
    servers.push(server);
    await new Promise((resolve, reject) => server.once('listening', resolve).once('error', reject));
  }, 60_000);
});

describe('the cause of a failure that somebody can mend', () => {
  it.each([
    ['ENOSPC: no space left on device, write', 'De schijf is vol'],
    ['SqliteError: database or disk is full', 'De schijf is vol'],
    ["EACCES: permission denied, mkdir '/var/x'", 'mag hier niet schrijven'],
    ['SQLITE_READONLY: attempt to write a readonly database', 'mag hier niet schrijven'],
    ["EROFS: read-only file system, open 'x'", 'alleen-lezen'],
    ['MongooseServerSelectionError: connect ECONNREFUSED 127.0.0.1:27017', 'MongoDB-server'],
  ])('%s', (text, sentence) => expect(knownCause(text)).toContain(sentence));

  it('is not made up for what we do not know', () =>
    expect(knownCause('TypeError: x is not a function')).toBeUndefined());
});
