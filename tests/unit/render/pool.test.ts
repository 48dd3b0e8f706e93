import { execFileSync, spawnSync } from 'node:child_process';
import { afterAll, expect, test } from 'vitest';
import { UnrenderableLetter } from '../../../cms/letters/render/model.ts';
import { createPdfPool } from '../../../cms/letters/render/pool.ts';
import { FULL_LETTER, SENDER } from '../../support/letters.ts';
import { readPdf } from '../../support/readPdf.ts';

const pool = createPdfPool(2);
afterAll(() => pool.close());

// The page numbers are no part of the structure, which is all that our own reader reads.
const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;
if (!hasPoppler) console.warn('pdftotext is not installed: page numbers are not looked at.');
const footersOf = (pdf: Uint8Array): string[] =>
  execFileSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' }).match(/\d+ van \d+/g) ?? [];

test('every letter comes back as itself, also from another sender, and a bad one stops no other', async () => {
  const titles = Array.from({ length: 12 }, (_, index) => `Brief ${index}`);
  const made = await Promise.allSettled(
    titles.map((title, index) =>
      pool.typeset({
        ...FULL_LETTER,
        title: index === 5 ? '' : title,
        sender: { ...SENDER, name: `gemeente ${index % 3}` },
      }),
    ),
  );
  for (const [index, result] of made.entries()) {
    if (index === 5) {
      expect(result.status === 'rejected' && result.reason).toBeInstanceOf(UnrenderableLetter);
    } else {
      const { pdf, pages } = result.status === 'fulfilled' ? result.value : { pdf: undefined, pages: 0 };
      expect(pages).toBe(2);
      const { text } = readPdf(pdf ?? new Uint8Array()).root;
      expect(text).toContain(`Brief ${index}`);
      expect(text).toContain(`gemeente ${index % 3}`);
    }
  }
}, 30_000);

test('a picture of the paper shows every side, and how many the front takes', async () => {
  const { svg, pages, frontPages } = await pool.draw(FULL_LETTER);
  expect([pages, frontPages]).toEqual([2, 1]);
  // White of its own would cover the side before it.
  expect(svg).not.toMatch(/<path[^>]*fill="#ffffff"/);
  expect(svg).not.toContain('<script');
}, 30_000);

test('a worker that made its share of letters makes place for another, and no letter is lost', async () => {
  const started: unknown[] = [];
  const count = (worker: unknown) => started.push(worker);
  process.on('worker', count);
  const worked = createPdfPool(1, { alone: 5, bound: 4 });
  try {
    const titles = Array.from({ length: 10 }, (_, index) => `Brief ${index}`);
    const made = await Promise.all(titles.map((title) => worked.typeset({ ...FULL_LETTER, title })));
    for (const [index, { pdf }] of made.entries()) {
      expect(readPdf(pdf).root.text).toContain(`Brief ${index}`);
    }
    expect(started).toHaveLength(2);
    // Bound together they weigh more.
    for (let stack = 0; stack < 4; stack += 1) {
      expect((await worked.bind([FULL_LETTER, FULL_LETTER])).pages).toBe(4);
    }
    expect(started).toHaveLength(4);
  } finally {
    process.off('worker', count);
    await worked.close();
  }
}, 30_000);

test('a machine without the typesetter says so, and is no failure of the worker', () => {
  const told = execFileSync(
    process.execPath,
    ['--import', './tests/support/withoutTypst.ts', 'tests/support/askPool.ts'],
    { encoding: 'utf8' },
  );
  const lines = told.trim().split('\n');
  expect(lines).toHaveLength(3);
  for (const line of lines) expect(line).toMatch(/^PdfUnavailable: .*Kies Word of HTML/);
}, 30_000);

test('a pool that is closed says so instead of waiting for ever', async () => {
  const closed = createPdfPool(1);
  const waiting = closed.typeset(FULL_LETTER);
  await closed.close();
  await expect(waiting).rejects.toThrow('liep vast');
  await expect(closed.typeset(FULL_LETTER)).rejects.toThrow('liep vast');
}, 30_000);

test('letters bound as one file each begin on a new sheet, count their own sides, and a bad one is left out', async () => {
  const short = { ...FULL_LETTER, title: 'Kort', back: [] };
  const letters = [short, { ...FULL_LETTER, title: '' }, { ...FULL_LETTER, title: 'Lang' }, short];
  const { pdf, pages, refused } = await pool.bind(letters);
  expect(refused.map(({ index }) => index)).toEqual([1]);
  const file = readPdf(pdf);
  // Front and an empty side; front and back; front and an empty side.
  expect([pages, file.pages]).toEqual([6, 6]);
  expect(file.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
  const headings = file.all.filter(({ type }) => type === 'H1').map(({ text }) => text);
  expect(headings).toEqual(['Kort', 'Lang', 'Kort']);
  if (hasPoppler) expect(footersOf(pdf)).toEqual(['1 van 1', '1 van 2', '2 van 2', '1 van 1']);
  expect(await pool.bind([{ ...FULL_LETTER, title: '' }])).toMatchObject({
    pages: 0,
    refused: [{ index: 0 }],
  });
}, 30_000);
