import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { moveFolder } from '../../../site/publish/moveFolder.ts';

/** In memory on nearly every Linux, so never the disk of the project. */
const OTHER_DISK = '/dev/shm';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function scratch(below: string): string {
  const folder = mkdtempSync(join(below, 'luchtpost-move-'));
  folders.push(folder);
  return folder;
}

async function moves(below: string): Promise<void> {
  const from = join(scratch(tmpdir()), 'pages');
  mkdirSync(join(from, 'hulp'), { recursive: true });
  writeFileSync(join(from, 'hulp/index.html'), '<p>hulp</p>');
  const to = join(scratch(below), 'public');
  // The build has made its folder already.
  mkdirSync(to);
  await moveFolder(from, to);
  expect(readFileSync(join(to, 'hulp/index.html'), 'utf8')).toBe('<p>hulp</p>');
  expect(existsSync(from)).toBe(false);
}

it('moves a folder on one disk', () => moves(tmpdir()));

it('moves a folder to another disk', async (context) => {
  if (!existsSync(OTHER_DISK) || statSync(OTHER_DISK).dev === statSync(tmpdir()).dev) {
    console.warn(`Moving to another disk is SKIPPED: ${OTHER_DISK} is none.`);
    context.skip();
  }
  await moves(OTHER_DISK);
});

it('never moves over what is there', async () => {
  const [from, to] = [scratch(tmpdir()), scratch(tmpdir())];
  writeFileSync(join(to, 'index.html'), 'oud');
  await expect(moveFolder(from, to)).rejects.toThrow();
  expect(readFileSync(join(to, 'index.html'), 'utf8')).toBe('oud');
});
