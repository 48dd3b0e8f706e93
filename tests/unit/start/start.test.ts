import { createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { knownCause } from '../../../scripts/start/problem.ts';
import { freePort, spawnStart } from '../../support/product.ts';

const servers: ReturnType<typeof createServer>[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

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
