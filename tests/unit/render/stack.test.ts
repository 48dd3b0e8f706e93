import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import type { LetterModel } from '../../../cms/letters/render/model.ts';
import { createPdfWriter, type PdfWriter } from '../../../cms/letters/render/pdf/createPdfWriter.ts';
import {
  FULL_LETTER,
  firstOutOfOrder,
  heading,
  paragraph,
  readingOrder,
  SENDER,
} from '../../support/letters.ts';
import { readPdf } from '../../support/readPdf.ts';

let writer: PdfWriter;
beforeAll(async () => {
  writer = await createPdfWriter();
});

const lines = (count: number, text: string) =>
  Array.from({ length: count }, (_, index) => paragraph(`${text}, regel ${index + 1}.`));

const letterTo = (name: string, change: Partial<LetterModel> = {}): LetterModel => ({
  ...FULL_LETTER,
  addressee: [name, 'Lindelaan 12', '1234 CD  Voorbeeld'],
  front: [paragraph(`Beste ${name},`), heading(2, 'Wat krijgt u?'), paragraph(`Dit is voor ${name}.`)],
  ...change,
});

/** One side, two, three and four; the last has one side, so that the file ends with a white one. */
const LETTERS = [
  letterTo('Ada Een', { back: [] }),
  letterTo('Bo Twee'),
  letterTo('Cem Drie', { title: 'U krijgt een bewonerspas', front: lines(70, 'Voor Cem'), back: [] }),
  letterTo('Dia Vier', { front: lines(70, 'Voor Dia') }),
  letterTo('Eva Vijf', { back: [] }),
];
const SIDES = [1, 2, 3, 4, 1];
const even = (sides: number) => sides + (sides % 2);

const fileOf = (models: readonly LetterModel[]) => {
  const { pdf, pages, refused } = writer.bind(models);
  expect(refused).toEqual([]);
  return { pdf, pages, file: readPdf(pdf) };
};

describe('letters in one file', () => {
  test('are as long as they are alone', () => {
    expect(LETTERS.map((letter) => writer.typeset(letter).pages)).toEqual(SIDES);
  });

  test('each have an even number of sides, numbered by letter, and a white side has nothing on it', () => {
    const { pdf, pages, file } = fileOf(LETTERS);
    expect(pages).toBe(SIDES.map(even).reduce((sum, sides) => sum + sides));
    expect(file.printed).toHaveLength(pages);
    // Also to a stranger's reader, where there is one.
    const poppler = spawnSync('pdfinfo', ['-'], { input: pdf, encoding: 'utf8' });
    if (!poppler.error) expect(poppler.stdout).toMatch(new RegExp(`Pages:\\s+${pages}\\n`));
    const expected = SIDES.flatMap((sides) => [
      ...Array.from({ length: sides }, (_, index) => `${index + 1} van ${sides}`),
      ...(sides % 2 ? [''] : []),
    ]);
    const numbers = file.printed.map((side) => /\d+ van \d+(?=\D*$)/.exec(side)?.[0] ?? side);
    expect(numbers).toEqual(expected);
  });

  test('have the window, the folds and the sender on their own first side, and no words of another', () => {
    const { file } = fileOf(LETTERS);
    let side = 0;
    for (const [index, letter] of LETTERS.entries()) {
      const count = even(SIDES[index] ?? 0);
      const [first = '', ...others] = file.printed.slice(side, side + count);
      side += count;
      const own = [first, ...others].join('');
      expect(
        firstOutOfOrder(first, [SENDER.returnAddress, ...letter.addressee, letter.title]),
      ).toBeUndefined();
      expect(others.join('')).not.toContain(SENDER.returnAddress);
      for (const other of LETTERS.filter((one) => one !== letter)) {
        expect(own).not.toContain(other.addressee[0]);
      }
    }
  });

  test('are read one after the other, as PDF/UA-1', () => {
    const { file } = fileOf(LETTERS);
    expect(file.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(file.catalog).toContain('/Marked true');
    expect(file.catalog).toContain('/DisplayDocTitle true');
    expect(firstOutOfOrder(file.root.text, LETTERS.flatMap(readingOrder))).toBeUndefined();
    const levels = file.all.filter(({ type }) => /^H\d$/.test(type)).map(({ type }) => Number(type.slice(1)));
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    expect(file.all.filter(({ type }) => type === 'H1').map(({ text }) => text)).toEqual(
      LETTERS.map(({ title }) => title),
    );
  });

  test('each have a bookmark that names who it is for, which is not printed', () => {
    const { file } = fileOf(LETTERS);
    const wanted = LETTERS.map(({ addressee, title }, index) => `${index + 1}. ${addressee[0]}: ${title}`);
    expect(file.bookmarks.filter((title) => /^\d\. /.test(title))).toEqual(wanted);
    expect(file.printed.join('')).not.toContain('1. Ada Een');
    // Names and titles that the template keeps on one line are still left out of the heading.
    const strange = letterTo('3 mei www.voorbeeld.example', {
      title: '1 juni krijgt u € 25,00',
      reference: 'K-1',
    });
    expect(fileOf([strange]).file.all.find(({ type }) => type === 'H1')?.text).toBe(strange.title);
    expect(fileOf([{ ...strange, addressee: [] }]).file.bookmarks[0]).toBe(`1. K-1: ${strange.title}`);
  });
});

describe('letters that cannot be in the file', () => {
  test('stay out and are told, by their place; the others are printed', () => {
    const { pdf, pages, refused } = writer.bind([
      letterTo('你好'),
      letterTo('Bo Twee'),
      letterTo('Cem Drie', { title: '' }),
    ]);
    expect(pages).toBe(2);
    expect(readPdf(pdf).root.text).toContain('Bo Twee');
    expect(refused.map(({ index }) => index)).toEqual([0, 2]);
    expect(refused[0]?.problems[0]?.message).toContain('‘你’');
  });

  test('also when only the typesetter sees what is wrong', () => {
    const logo = { bytes: new Uint8Array([1, 2, 3]), type: 'image/png' as const, alt: 'Logo' };
    const broken = letterTo('Ada Een', { sender: { ...SENDER, logo } });
    const { pages, refused } = writer.bind([broken, letterTo('Bo Twee')]);
    expect([pages, refused.map(({ index }) => index)]).toEqual([2, [0]]);
  });
});
