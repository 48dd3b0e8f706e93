import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Installation, makeBackup } from '../../../scripts/operate/backup/backup.ts';
import { BackupProblem } from '../../../scripts/operate/backup/problem.ts';
import { restoreBackup } from '../../../scripts/operate/backup/restore.ts';
import { openDatabase, type TestDatabase } from '../../support/database.ts';

const run = promisify(execFile);

let database: TestDatabase;
let installation: Installation & { media: string };
let folder: string;
const now = new Date('2026-11-22T09:00:00Z');

const letter = (subject: string) =>
  database.payload.create({
    collection: 'brieven',
    data: { subject, kind: 'informatie' },
    draft: true,
  });

/** Every row of every table. */
async function contentsOf(file: string): Promise<Record<string, string[]>> {
  const { stdout } = await run(process.execPath, ['tests/support/printDatabase.ts', file], {
    maxBuffer: 50_000_000,
  });
  return JSON.parse(stdout);
}

/** Makes a backup in a process of its own, as it is in use. */
async function backUp(name: string): Promise<string> {
  const target = join(folder, name);
  const { stdout, stderr } = await run(process.execPath, ['scripts/backup.ts', target], {
    env: { ...process.env, LUCHTPOST_DATA: database.dataDir },
    timeout: 30_000,
  });
  expect(stdout).toMatch(/^BACKUP-OK \d+ bestanden/);
  expect(stderr).not.toContain('ontbraken');
  return target;
}

beforeAll(async () => {
  database = await openDatabase('sqlite');
  folder = mkdtempSync(join(tmpdir(), 'luchtpost-backup-'));
  installation = {
    database: join(database.dataDir, 'test.db'),
    media: join(database.dataDir, 'media'),
    secret: join(database.dataDir, 'geheim'),
  };
  writeFileSync(installation.secret, 'niet in de gewone map', { mode: 0o600 });
  for (const color of ['#124', '#642']) {
    const data = await sharp({ create: { width: 8, height: 8, channels: 3, background: color } })
      .png()
      .toBuffer();
    await database.payload.create({
      collection: 'media',
      data: { alt: 'Een egaal vlak' },
      file: { data, mimetype: 'image/png', name: `vlak${color.slice(1)}.png`, size: data.length },
    });
  }
  const { id } = await letter('Eerste versie');
  for (const subject of ['Tweede versie', 'Derde versie']) {
    await database.payload.update({ collection: 'brieven', id, data: { subject }, draft: true });
  }
});

afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('backup and restore', () => {
  it('gives back every document, every version and every file', async () => {
    const made = await backUp('heel');
    const place = join(folder, 'nieuw');
    const { withSecret } = await restoreBackup(made, place);
    expect(withSecret).toBe(true);
    expect(readdirSync(made).sort()).toEqual(['apart-bewaren', 'backup.json', 'luchtpost.db', 'media']);
    const before = await contentsOf(installation.database);
    expect(await contentsOf(join(place, 'luchtpost.db'))).toEqual(before);
    expect(before._brieven_v?.length).toBe(3);
    for (const name of ['vlak124.png', 'vlak642.png']) {
      expect(readFileSync(join(place, 'media', name))).toEqual(readFileSync(join(installation.media, name)));
    }
    expect(statSync(join(place, 'geheim')).mode & 0o777).toBe(0o600);
  });

  it('holds, taken while people save, every letter that was stored before it began', async () => {
    const stored: string[] = [];
    let going = true;
    const writer = (async () => {
      for (let n = 0; going; n++) {
        stored.push(String((await letter(`Onder het kopiëren ${n}`)).id));
        // SQLite answers at once: without a breath here no timer of this process would ever fire.
        await new Promise(setImmediate);
      }
    })();
    while (stored.length < 5) await new Promise((resolve) => setTimeout(resolve, 10));
    const before = [...stored];
    const taken = await backUp('druk');
    going = false;
    await writer;
    const { brieven = [] } = await contentsOf(join(taken, 'luchtpost.db'));
    const ids = new Set(brieven.map((row) => String((JSON.parse(row) as { id: string }).id)));
    expect(before.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('fills a disk of its own, which can be neither moved nor replaced', async () => {
    const taken = await backUp('schijf');
    const place = join(folder, 'schijf-koppelpunt');
    mkdirSync(join(place, 'lost+found'), { recursive: true });
    const { ino } = statSync(place);
    await restoreBackup(taken, place);
    expect(statSync(place).ino).toBe(ino);
    expect(readdirSync(place).sort()).toEqual(['geheim', 'lost+found', 'luchtpost.db', 'media']);
  });

  it('begins again where it was cut off, and never where a database is', async () => {
    const taken = await backUp('afgebroken');
    const place = join(folder, 'half');
    mkdirSync(join(place, '.terugzetten/media'), { recursive: true });
    mkdirSync(join(place, 'media'));
    writeFileSync(join(place, 'media/half.png'), '');
    await restoreBackup(taken, place);
    expect(existsSync(join(place, 'media/half.png'))).toBe(false);
    expect(existsSync(join(place, '.terugzetten'))).toBe(false);
    mkdirSync(join(place, '.terugzetten'));
    await expect(restoreBackup(taken, place)).rejects.toThrow(/niet leeg/);
    expect(existsSync(join(place, 'luchtpost.db'))).toBe(true);
  });

  it('refuses a damaged backup and leaves the place as it was', async () => {
    const taken = await backUp('stuk');
    writeFileSync(join(taken, 'media/vlak124.png'), 'iets anders');
    const place = join(folder, 'leeg');
    await expect(restoreBackup(taken, place)).rejects.toThrow(/beschadigd.*vlak124\.png/);
    expect(existsSync(place)).toBe(false);
  });

  it('refuses a place that holds something, a folder that is no backup, and a target that is taken', async () => {
    const taken = await backUp('goed');
    const full = join(folder, 'vol');
    mkdirSync(full);
    writeFileSync(join(full, 'van-iemand'), '');
    await expect(restoreBackup(taken, full)).rejects.toThrow(BackupProblem);
    await expect(restoreBackup(full, join(folder, 'anders'))).rejects.toThrow(/geen back-up van Luchtpost/);
    await expect(makeBackup(installation, taken, '0.1.0', now)).rejects.toThrow(/bestaat al/);
  });
});
