import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import { growingPdf } from '../../../cms/letters/merge/pdf/growingPdf.ts';
import { StrangePdf } from '../../../cms/letters/merge/pdf/pdfObjects.ts';
import type { LetterModel } from '../../../cms/letters/render/model.ts';
import { createPdfWriter, type PdfWriter } from '../../../cms/letters/render/pdf/createPdfWriter.ts';
import { FULL_LETTER, firstOutOfOrder, readingOrder } from '../../support/letters.ts';
import { readPdf } from '../../support/readPdf.ts';

let writer: PdfWriter;
beforeAll(async () => {
  writer = await createPdfWriter();
});

const letterTo = (name: string, change: Partial<LetterModel> = {}): LetterModel => ({
  ...FULL_LETTER,
  addressee: [name, 'Lindelaan 12', '1234 CD  Voorbeeld'],
  ...change,
});

/** Words that look like PDF, and a letter of one side. */
const LETTERS = [
  letterTo('Ada Een'),
  letterTo('Bo (1 0 R) >> endobj \\', { title: 'U krijgt /StructParent 3 en 12 0 R (ja)' }),
  letterTo('Cem Drié', { back: [] }),
  letterTo('Dia Vier', { title: 'Straks (U1x0' }),
  letterTo('Eva Vijf'),
];

const bytes = ({ pdf }: { pdf: Uint8Array }) => new Uint8Array(pdf);
/** The bookmarks as a reader walks through them, each with what it leads to: forward, and back again the same. */
function walked(pdf: Uint8Array): string[] {
  const text = Buffer.from(pdf).toString('latin1');
  const objects = new Map(
    [...text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id, body]) => [id, body]),
  );
  const at = (body: string | undefined, key: string) =>
    new RegExp(`/${key} (\\d+) 0 R`).exec(body ?? '')?.[1];
  const walk = (parent: string): string[] => {
    const told: string[] = [];
    let before: string | undefined;
    for (let id = at(objects.get(parent), 'First'); id; id = at(objects.get(id), 'Next')) {
      const body = objects.get(id);
      expect([at(body, 'Parent'), at(body, 'Prev')]).toEqual([parent, before]);
      expect(objects.get(at(body, 'Dest'))).toContain('/XYZ');
      told.push(/\/Title ([(<].*)/.exec(body ?? '')?.[1] ?? '', ...walk(id));
      before = id;
    }
    expect(at(objects.get(parent), 'Last')).toBe(before);
    return told;
  };
  const outlines = [...objects].find(([, body]) => body?.includes('/Type /Outlines'))?.[0] ?? '';
  expect(Number(/\/Count (\d+)/.exec(objects.get(outlines) ?? '')?.[1])).toBe(LETTERS.length);
  return walk(outlines);
}

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

/** The letters in parts of these sizes, joined. */
async function joined(...sizes: number[]): Promise<{ file: Uint8Array; pages: number }> {
  const pdf = growingPdf();
  let at = 0;
  for (const size of sizes) {
    pdf.add(bytes(writer.bind(LETTERS.slice(at, at + size), at + 1)));
    at += size;
  }
  const pages = pdf.pages();
  return { file: await bytesOf(pdf.end()), pages };
}

describe('parts that become one file', () => {
  test('are read as the file would be that was made at once: pages, words, structure, bookmarks', async () => {
    const { pdf } = writer.bind(LETTERS);
    const whole = readPdf(pdf);
    for (const sizes of [[2, 2, 1], [1, 4], [5]]) {
      const { file, pages } = await joined(...sizes);
      const read = readPdf(file);
      expect(pages).toBe(whole.pages);
      expect(read.pages).toBe(whole.pages);
      expect(read.printed).toEqual(whole.printed);
      expect(read.root).toEqual(whole.root);
      expect(walked(file)).toEqual(walked(pdf));
      expect(read.artifacts).toBe(whole.artifacts);
      expect(firstOutOfOrder(read.root.text, LETTERS.flatMap(readingOrder))).toBeUndefined();
    }
  });

  test('stay PDF/UA-1: marked, Dutch, with a title that is shown, every font embedded', async () => {
    const { file } = await joined(2, 3);
    const read = readPdf(file);
    for (const said of ['/Marked true', '/Lang (nl-NL)', '/DisplayDocTitle true']) {
      expect(read.catalog).toContain(said);
    }
    expect(read.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(read.metadata).toContain('Brieven van gemeente Voorbeeld');
    expect(read.metadata).toContain(`<xmpTPg:NPages>${read.pages}<`);
    expect(read.fonts.length).toBeGreaterThan(0);
    for (const font of read.fonts) expect(font).toMatchObject({ embedded: true, unicode: true });
  });

  test('have a number of their own for every object, mark and head of a table', async () => {
    const { file } = await joined(2, 2, 1);
    const text = Buffer.from(file).toString('latin1');
    const table = text.slice(Number(/startxref\s+(\d+)/.exec(text)?.[1]));
    const used = [...table.matchAll(/(\d{10}) 00000 n/g)].map(([, offset]) => Number(offset));
    expect(new Set(used).size).toBe(used.length);
    for (const offset of used) expect(text.slice(offset, offset + 20)).toMatch(/^\d+ 0 obj\n/);
    // Every reference leads somewhere.
    const ids = new Set([...text.matchAll(/(?:^|\n)(\d+) 0 obj\n/g)].map(([, id]) => id));
    const structure = /\/Type \/StructTreeRoot[\s\S]*?endobj/.exec(text)?.[0] ?? '';
    for (const [, id] of structure.matchAll(/(\d+) 0 R/g)) expect(ids).toContain(id);
    const keys = [...(/\/Nums \[([^\]]*)\]/.exec(structure)?.[1] ?? '').matchAll(/(\d+) \d+ 0 R/g)];
    const numbers = keys.map(([, key]) => Number(key));
    expect(numbers).toEqual(numbers.map((_, index) => index));
    const marks = [...text.matchAll(/\/StructParents? (\d+)\n/g)].map(([, key]) => Number(key));
    expect(marks.toSorted((a, b) => a - b)).toEqual(numbers);
    const names = [
      ...(/\/IDTree <<\s*\/Names \[([^\]]*)\]/.exec(structure)?.[1] ?? '').matchAll(/\(([^)]*)\)/g),
    ];
    const heads = names.map(([, name]) => name ?? '');
    expect(heads.length).toBeGreaterThan(0);
    expect(heads).toEqual([...new Set(heads)].sort());
    const asked = [...text.matchAll(/\/Headers \[\((\w+)\)\]/g)].map(([, name]) => name);
    for (const name of asked) expect(heads).toContain(name);
  });

  test('are a sound file to a stranger’s reader, where there is one', async () => {
    const { file, pages } = await joined(2, 3);
    const info = spawnSync('pdfinfo', ['-'], { input: file, encoding: 'utf8' });
    if (info.error) return;
    // It has a word to say about every file of Typst's; not more about ours.
    const { pdf } = writer.bind(LETTERS);
    const whole = spawnSync('pdfinfo', ['-struct-text', '-'], { input: pdf, encoding: 'utf8' });
    expect(info.stderr.split('\n').filter((line) => !whole.stderr.includes(line))).toEqual([]);
    expect(info.stdout).toMatch(new RegExp(`Pages:\\s+${pages}\\n`));
    expect(info.stdout).toMatch(/Tagged:\s+yes/);
    const structure = spawnSync('pdfinfo', ['-struct-text', '-'], { input: file, encoding: 'utf8' });
    expect(structure.stderr).toBe(whole.stderr);
    // Objects have other numbers. The head of a column has another name, and is still the head of the same cells.
    const renamed = new Map<string, string>();
    const plain = (text: string) =>
      text.replace(/Object \d+ 0/g, 'Object').replace(/(?:P\d+)?U\d+x\d+y\d+/g, (name) => {
        if (!renamed.has(name)) renamed.set(name, `head ${renamed.size}`);
        return renamed.get(name) ?? '';
      });
    const told = plain(structure.stdout);
    renamed.clear();
    expect(told).toBe(plain(whole.stdout));
  });
});

describe('what is not ours', () => {
  test.each([
    ['nothing', ''],
    ['another file', 'PK\u0003\u0004'],
    ['a PDF that was cut off', '%PDF-1.7\n1 0 obj\n<<>>\nendobj\n'],
    [
      'a PDF with no structure',
      '%PDF-1.7\n1 0 obj\n<<>>\nendobj\nxref\n0 2\n0000000000 65535 f \n0000000009 00000 n \ntrailer\n<<\n  /Size 2\n  /Root 1 0 R\n>>\nstartxref\n30\n%%EOF',
    ],
  ])('%s is refused', (_, text) => {
    expect(() => growingPdf().add(new TextEncoder().encode(text))).toThrow(StrangePdf);
  });
});
