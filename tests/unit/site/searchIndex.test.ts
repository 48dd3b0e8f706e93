import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeSearchIndex } from '../../../site/publish/search-index.ts';

const PAGE = '<!doctype html><html lang="nl"><body data-pagefind-body><h1>Geld lenen</h1></body></html>';
const folder = () => mkdtempSync(join(tmpdir(), 'luchtpost-zoekindex-'));

it('indexes the pages, without the screens that we do not use', async () => {
  const dir = folder();
  writeFileSync(join(dir, 'index.html'), PAGE);
  expect(await writeSearchIndex(dir, new AbortController().signal)).toBe(1);
  const written = readdirSync(join(dir, 'pagefind'));
  expect(written).toContain('pagefind.js');
  expect(written.filter((name) => name.startsWith('pagefind-ui'))).toEqual([]);
});

it('ends when it is told to, also when Pagefind does not answer', async () => {
  const dir = folder();
  writeFileSync(join(dir, 'index.html'), PAGE);
  // Nobody ever writes to it: whoever reads it waits for good.
  execFileSync('mkfifo', [join(dir, 'wacht.html')]);
  const abort = new AbortController();
  let ended = false;
  const making = writeSearchIndex(dir, abort.signal).finally(() => {
    ended = true;
  });
  making.catch(() => {});
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(ended).toBe(false);
  abort.abort();
  await expect(making).rejects.toThrow(/abort/i);
});
