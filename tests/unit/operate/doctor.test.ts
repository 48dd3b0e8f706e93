import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { backupFinding, dataChecks } from '../../../scripts/operate/doctor/data.ts';
import { examine } from '../../../scripts/operate/doctor/examine.ts';
import { good, warn } from '../../../scripts/operate/doctor/finding.ts';
import {
  machineChecks,
  nodeFinding,
  roomFinding,
  secretFinding,
} from '../../../scripts/operate/doctor/machine.ts';
import { serviceChecks } from '../../../scripts/operate/doctor/services.ts';

const folder = mkdtempSync(join(tmpdir(), 'luchtpost-doctor-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const now = new Date('2026-11-22T09:00:00Z');

function installation(name: string, done: string[], files: string[], present: string[]) {
  const place = join(folder, name);
  mkdirSync(join(place, 'media'), { recursive: true });
  const db = new DatabaseSync(join(place, 'a.db'));
  db.exec('create table media (filename text); create table payload_migrations (name text)');
  for (const file of files) db.prepare('insert into media values (?)').run(file);
  for (const migration of done) db.prepare('insert into payload_migrations values (?)').run(migration);
  db.close();
  for (const file of present) writeFileSync(join(place, 'media', file), '');
  const checks = dataChecks({
    database: join(place, 'a.db'),
    mediaDir: join(place, 'media'),
    backupsDir: join(place, 'backups'),
    migrations: ['1_begin', '2_meer'],
    now,
  });
  return async (check: string) => checks.find(({ name }) => name === check)?.run();
}

describe('the machine', () => {
  it('asks for a Node that can run the product', () => {
    expect(nodeFinding('v20.20.0').state).toBe('fout');
    expect(nodeFinding('v22.13.0').state).toBe('goed');
    expect(nodeFinding('v24.1.0').state).toBe('goed');
  });

  it('warns before the disk is full, and calls it a fault when publishing will fail', () => {
    expect(roomFinding(5_000_000_000).state).toBe('goed');
    expect(roomFinding(1_000_000_000).state).toBe('let op');
    expect(roomFinding(10_000_000)).toMatchObject({
      state: 'fout',
      message: expect.stringContaining('10 MB'),
    });
  });

  it('sees a secret that others can read, and one that is weak', () => {
    const file = join(folder, 'geheim');
    expect(secretFinding(file, undefined).state).toBe('let op');
    writeFileSync(file, 'x', { mode: 0o600 });
    expect(secretFinding(file, undefined).state).toBe('goed');
    chmodSync(file, 0o644);
    expect(secretFinding(file, undefined)).toMatchObject({
      state: 'fout',
      remedy: expect.stringContaining('chmod 600'),
    });
    expect(secretFinding(file, 'kort').state).toBe('fout');
  });

  it('sees a clock that stands before the product existed', async () => {
    const checks = machineChecks({
      nodeVersion: process.version,
      dataDir: folder,
      secretFile: '',
      environment: {},
      now: new Date(0),
    });
    expect(await checks.find(({ name }) => name === 'Klok')?.run()).toMatchObject({ state: 'fout' });
  });
});

describe('the data', () => {
  it('is content with a whole installation', async () => {
    const run = installation('heel', ['1_begin', '2_meer'], ['a.png'], ['a.png']);
    for (const name of ['Database', 'Versie van de database', 'Bestanden']) {
      expect(await run(name), name).toMatchObject({ state: 'goed' });
    }
  });

  it('names a file that is missing', async () => {
    const run = installation('mist', ['1_begin', '2_meer'], ['a.png', 'b.png'], ['b.png']);
    expect(await run('Bestanden')).toMatchObject({
      state: 'fout',
      message: expect.stringContaining('a.png'),
    });
  });

  it('tells an old database from one of a newer version', async () => {
    expect(await installation('oud', ['1_begin'], [], [])('Versie van de database')).toMatchObject({
      state: 'let op',
    });
    const newer = installation('nieuw', ['1_begin', '2_meer', '3_later'], [], []);
    expect(await newer('Versie van de database')).toMatchObject({ state: 'fout' });
  });

  it('sees a database that is damaged', async () => {
    const run = installation('stuk', [], [], []);
    writeFileSync(join(folder, 'stuk/a.db'), 'dit is geen database '.repeat(500));
    const lines: string[] = [];
    const faults = await examine(
      [{ name: 'Database', run: async () => (await run('Database')) ?? good('') }],
      (line) => lines.push(line),
    );
    expect(faults).toBe(1);
    expect(lines[0]).toMatch(/^✗ Database: /);
  });

  it('knows how old the newest backup is', () => {
    const backups = join(folder, 'backups');
    expect(backupFinding(backups, now).state).toBe('let op');
    mkdirSync(join(backups, 'luchtpost-2026-11-01-09-00-00'), { recursive: true });
    expect(backupFinding(backups, now)).toMatchObject({
      state: 'let op',
      message: expect.stringContaining('21 dagen'),
    });
    mkdirSync(join(backups, 'luchtpost-2026-11-22-01-00-00'));
    expect(backupFinding(backups, now).state).toBe('goed');
  });
});

describe('the examination', () => {
  it('calls a service that does not answer a fault, and missing mail a warning', async () => {
    const lines: string[] = [];
    const nowhere = 'http://127.0.0.1:9';
    const checks = serviceChecks({ cmsUrl: nowhere, siteUrl: nowhere, environment: {} });
    expect(await examine(checks, (line) => lines.push(line))).toBe(2);
    expect(lines.filter((line) => line.startsWith('!'))).toHaveLength(1);
  });

  it('does not blame a part that runs here for a name that leads nowhere', async () => {
    const here = createServer((_, response) => response.end()).listen(0, '127.0.0.1');
    await new Promise((resolve) => here.once('listening', resolve));
    const inside = `http://127.0.0.1:${(here.address() as AddressInfo).port}`;
    const nowhere = 'http://127.0.0.1:9';
    const told = async (addresses: { cms: string; site: string }) => {
      const checks = serviceChecks({ cmsUrl: nowhere, siteUrl: nowhere, inside: addresses, environment: {} });
      return Promise.all(checks.slice(0, 2).map(async ({ run }) => (await run()).message));
    };
    for (const message of await told({ cms: inside, site: inside })) {
      expect(message).toContain('draait op deze machine, maar is niet te bereiken');
    }
    for (const message of await told({ cms: nowhere, site: nowhere }))
      expect(message).toContain('antwoordt niet');
    here.close();
  });

  it('says so when sending letters is set up halfway: then it is off without a word', async () => {
    const of = async (environment: Record<string, string>) => {
      const checks = serviceChecks({ cmsUrl: '', siteUrl: '', environment });
      return (await checks.find(({ name }) => name === 'Brieven versturen')?.run())?.state;
    };
    const id = '26785a09-ab16-4eb0-8407-a37497a57506';
    const url = 'https://notify.example';
    expect(await of({})).toBe('goed');
    expect(await of({ NOTIFY_URL: url, NOTIFY_API_KEY: `naam-${id}-${id}` })).toBe('goed');
    expect(await of({ NOTIFY_URL: url })).toBe('fout');
    expect(await of({ NOTIFY_URL: 'http://notify.example', NOTIFY_API_KEY: `naam-${id}-${id}` })).toBe(
      'fout',
    );
  });

  it('goes on after a check that breaks, and counts it', async () => {
    const lines: string[] = [];
    const faults = await examine(
      [
        {
          name: 'Stuk',
          run: () => {
            throw new Error('EACCES: mag niet');
          },
        },
        { name: 'Daarna', run: () => warn('Let hierop.', 'Doe dit.') },
      ],
      (line) => lines.push(line),
    );
    expect(faults).toBe(1);
    expect(lines.join('\n')).toMatch(/✗ Stuk[\s\S]*schrijfrecht[\s\S]*! Daarna: Let hierop\.\n {4}Doe dit\./);
  });
});
