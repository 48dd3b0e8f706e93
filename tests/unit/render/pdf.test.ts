import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildLetter } from '../../../cms/letters/render/build.ts';
import { type LetterModel, UnrenderableLetter } from '../../../cms/letters/render/model.ts';
import { createPdfWriter, type PdfWriter } from '../../../cms/letters/render/pdf/createPdfWriter.ts';
import {
  FULL_LETTER,
  firstOutOfOrder,
  paragraph,
  readingOrder,
  SENDER,
  squeezed,
} from '../../support/letters.ts';
import { type PdfFile, readPdf } from '../../support/readPdf.ts';
import { shippedTemplates } from '../../support/templates.ts';

const templates = await shippedTemplates();
let writer: PdfWriter;
beforeAll(async () => {
  writer = await createPdfWriter();
});

const hasPoppler = spawnSync('pdfinfo', ['-v']).error === undefined;
if (!hasPoppler) console.warn('pdfinfo is not installed: PDF is read by our own reader only.');
const folder = mkdtempSync(join(tmpdir(), 'render-pdf-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a stranger's reader makes of it. */
function poppler(pdf: Uint8Array): { info: string; text: string } {
  const file = join(folder, 'brief.pdf');
  writeFileSync(file, pdf);
  const run = (program: string, args: string[]) =>
    execFileSync(program, args, { encoding: 'utf8', stdio: 'pipe' });
  return { info: run('pdfinfo', [file]), text: run('pdftotext', [file, '-']) };
}

function expectAccessible(file: PdfFile, model: LetterModel): void {
  expect(file.catalog).toContain('/Marked true');
  expect(file.catalog).toContain('/Lang (nl-NL)');
  expect(file.catalog).toContain('/DisplayDocTitle true');
  expect(file.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
  const levels = file.all.filter(({ type }) => /^H\d$/.test(type)).map(({ type }) => Number(type.slice(1)));
  expect(levels[0]).toBe(1);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  for (const [index, level] of levels.entries())
    expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  expect(file.bookmarks).toHaveLength(levels.length);
  expect(file.fonts.length).toBeGreaterThan(0);
  for (const font of file.fonts) expect(font).toMatchObject({ embedded: true, unicode: true });
  expect(firstOutOfOrder(file.root.text, readingOrder(model))).toBeUndefined();
}

describe.each(templates)('$name as PDF', (template) => {
  const { model, problems } = buildLetter(template, template.values, new Map(), SENDER);

  test('everybody can read it, with nothing missing', () => {
    expect(problems).toEqual([]);
    const { pdf } = writer.typeset(model);
    const file = readPdf(pdf);
    expectAccessible(file, model);
    expect(file.root.text).not.toMatch(/\[[^\]]* ontbreekt\]/);
    if (hasPoppler) {
      const { info, text } = poppler(pdf);
      expect(info).toMatch(/Tagged:\s+yes/);
      expect(info).toContain(model.title);
      expect(firstOutOfOrder(text, [model.title])).toBeUndefined();
    }
  });
});

test.each(templates.filter(({ name }) => !name.startsWith('hard/')))(
  'the front of $name is one side of A4',
  (template) => {
    const { model } = buildLetter(template, template.values, new Map(), SENDER);
    expect(model.front.length).toBeGreaterThan(5);
    expect(writer.typeset({ ...model, back: [] }).pages).toBe(1);
  },
);

describe('a letter with one of everything', () => {
  const both = () => {
    const { pdf, pages } = writer.typeset(FULL_LETTER);
    return { file: readPdf(pdf), pdf, pages };
  };

  test('is read in order, with lists, table heads, links and pictures named', () => {
    const { file } = both();
    expectAccessible(file, FULL_LETTER);
    const count = (type: string) => file.all.filter((element) => element.type === type).length;
    expect([count('L'), count('LI'), count('Table'), count('TH'), count('TR'), count('TD')]).toEqual([
      2, 3, 1, 2, 3, 4,
    ]);
    expect(file.all.filter(({ type }) => type === 'Link').map(({ text }) => text)).toEqual([
      'voorbeeld.example/hulp',
      'onze site',
    ]);
    expect(file.all.find(({ type }) => type === 'Figure')?.alt).toBe('QR-code naar voorbeeld.example/hulp');
  });

  test('has its back on a side of its own, also when the front takes two', () => {
    expect(both().pages).toBe(2);
    const long = Array.from({ length: 40 }, () => paragraph('Een alinea die ruimte neemt op het papier.'));
    expect(writer.typeset({ ...FULL_LETTER, front: long }).pages).toBe(4);
  });

  test('shows what is missing', () => {
    expect(both().file.root.text).toContain('[doel ontbreekt]');
  });

  test('shows a logo with what it shows', async () => {
    const { default: sharp } = await import('sharp');
    const bytes = await sharp({ create: { width: 40, height: 20, channels: 3, background: '#154273' } })
      .png()
      .toBuffer();
    const logo = {
      bytes: new Uint8Array(bytes),
      type: 'image/png' as const,
      alt: 'Logo van gemeente Voorbeeld',
    };
    const file = readPdf(writer.write({ ...FULL_LETTER, sender: { ...SENDER, logo } }));
    expect(file.all.find(({ type }) => type === 'Figure')?.alt).toBe('Logo van gemeente Voorbeeld');
  });
});

describe('words that look like Typst', () => {
  const NASTY = [
    '#read("/etc/passwd")',
    '*vet* _schuin_ `code` $x^2$',
    '@kenmerk <label> [inhoud] {blok}',
    '\\u{41} \\" \\',
    '")))#panic("weg")',
    '= Geen kop\n- geen lijst\n+ ook niet',
    '// geen opmerking /* echt niet */',
    '\u2028\u2029~--- https://a.example/#x',
  ];

  test.each(NASTY)('%s is printed as it is, everywhere', (nasty) => {
    const line = nasty.replaceAll('\n', ' ');
    const model: LetterModel = {
      ...FULL_LETTER,
      title: line,
      addressee: [line],
      date: line,
      reference: line,
      sender: { ...SENDER, name: line, returnAddress: line, openingHours: [line] },
      front: [paragraph(nasty), { type: 'list', ordered: false, items: [{ runs: [{ text: nasty }] }] }],
      back: [{ type: 'table', head: [[{ text: line }]], rows: [[[{ text: nasty }]]] }],
      signatory: { name: line, role: line },
    };
    const { root } = readPdf(writer.write(model));
    const unseen = /[\u2028\u2029]/g;
    const printed = squeezed(root.text).replace(unseen, '');
    const wanted = squeezed(nasty).replace(unseen, '');
    expect(printed.split(wanted).length - 1).toBeGreaterThanOrEqual(11);
    expect(root.text).not.toContain('root:');
  });
});

describe('a letter that not everybody could read', () => {
  const refusal = (change: Partial<LetterModel>) => {
    try {
      writer.write({ ...FULL_LETTER, ...change });
    } catch (error) {
      if (error instanceof UnrenderableLetter) return error.problems;
      throw error;
    }
    return [];
  };

  test('is refused for a character the font has no picture of, with its place', () => {
    expect(refusal({ front: [paragraph('Dag 你好')] })).toMatchObject([
      { place: { half: 'front', block: 0 }, message: expect.stringContaining('‘你’ (U+4F60)') },
    ]);
    expect(refusal({ addressee: ['مرحبا'] })).toMatchObject([{ place: { part: 'adres' } }]);
  });

  test('the names of Europe are printed', () => {
    const names = 'Şükrü Ağaoğlu, Zoë Łukasz, Ðorđe Čapek, Nguyễn Thị Ánh, Ольга, Ελένη, J\u0061\u0301nos';
    expect(refusal({ front: [paragraph(names)] })).toEqual([]);
  });
});
