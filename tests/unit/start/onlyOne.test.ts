import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { claimDataFolder } from '../../../scripts/start/onlyOne.ts';
import { freePort, spawnStart } from '../../support/product.ts';

function scratch(): string {
  const dir = mkdtempSync(join(tmpdir(), 'luchtpost-one-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

/** A process that is there, and whose command line names a script of ours. */
async function running(name: string, dataDir = ''): Promise<number> {
  const dir = scratch();
  mkdirSync(join(dir, 'scripts'));
  writeFileSync(join(dir, 'scripts', name), 'console.log("up"); setInterval(() => {}, 1000);');
  const child = spawn(process.execPath, [join(dir, 'scripts', name)], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { NODE_ENV: 'test', LUCHTPOST_DATA: dataDir },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  await new Promise((resolve) => child.stdout.once('data', resolve));
  return child.pid ?? 0;
}

describe('two starts on one data folder', () => {
  it('the second is refused in one Dutch sentence, before it changes anything', async () => {
    const dir = scratch();
    const pid = await running('start.ts');
    writeFileSync(join(dir, 'start.pid'), String(pid));
    const { child, output } = spawnStart({
      LUCHTPOST_DATA: dir,
      CMS_PORT: String(await freePort()),
      SITE_PORT: String(await freePort()),
    });
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect(code).toBe(1);
    expect(output()).toContain(`Luchtpost draait al op deze gegevens (${dir}, proces ${pid})`);
    expect(output()).not.toContain('[1/5]');
    expect(output()).not.toMatch(/\n\s+at /);
    expect(existsSync(join(dir, 'luchtpost.db'))).toBe(false);
  });

  it('what a killed start left running is named, with how to stop it', async () => {
    const dir = scratch();
    const pid = await running('serve-site.ts', dir);
    writeFileSync(join(dir, 'site.pid'), String(pid));
    expect(() => claimDataFolder(dir)).toThrow(`kill ${pid}`);
  });

  it('a number that another program has now stops nobody', async () => {
    const dir = scratch();
    writeFileSync(join(dir, 'start.pid'), String(await running('iets-anders.ts')));
    writeFileSync(join(dir, 'cms.pid'), String(await running('serve-site.ts', '/van/een/ander')));
    writeFileSync(join(dir, 'site.pid'), 'onzin');
    const release = claimDataFolder(dir);
    expect(() => claimDataFolder(dir, (pid) => pid === process.pid)).not.toThrow();
    release();
    expect(existsSync(join(dir, 'start.pid'))).toBe(false);
  });
});
