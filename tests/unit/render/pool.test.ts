import { afterAll, expect, test } from 'vitest';
import { UnrenderableLetter } from '../../../cms/letters/render/model.ts';
import { createPdfPool } from '../../../cms/letters/render/pool.ts';
import { FULL_LETTER, firstOutOfOrder, SENDER } from '../../support/letters.ts';
import { readPdf } from '../../support/readPdf.ts';

const pool = createPdfPool(2);
afterAll(() => pool.close());

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

test('letters for one file come back together, and the one that stays out is told', async () => {
  const letters = ['Ada', '你好', 'Bo'].map((name) => ({ ...FULL_LETTER, addressee: [name] }));
  const [{ pdf, pages, refused }, alone] = await Promise.all([
    pool.writeMany(letters),
    pool.typeset({ ...FULL_LETTER, title: 'Tussendoor' }),
  ]);
  expect([pages, refused.map(({ letter }) => letter)]).toEqual([4, [1]]);
  expect(firstOutOfOrder(readPdf(pdf ?? new Uint8Array()).root.text, ['Ada', 'Bo'])).toBeUndefined();
  expect(readPdf(alone.pdf).root.text).toContain('Tussendoor');
  await expect(pool.writeMany(Array.from({ length: 51 }, () => FULL_LETTER))).rejects.toThrow('hoogstens 50');
}, 30_000);

test('a picture of the paper shows every side, and how many the front takes', async () => {
  const { svg, pages, frontPages } = await pool.draw(FULL_LETTER);
  expect([pages, frontPages]).toEqual([2, 1]);
  // White of its own would cover the side before it.
  expect(svg).not.toMatch(/<path[^>]*fill="#ffffff"/);
  expect(svg).not.toContain('<script');
}, 30_000);

test('a pool that is closed says so instead of waiting for ever', async () => {
  const closed = createPdfPool(1);
  const waiting = closed.typeset(FULL_LETTER);
  await closed.close();
  await expect(waiting).rejects.toThrow('liep vast');
  await expect(closed.typeset(FULL_LETTER)).rejects.toThrow('liep vast');
}, 30_000);
