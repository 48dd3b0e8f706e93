import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { afterAll, describe, expect, test } from 'vitest';
import { buildLetter } from '../../../cms/letters/render/build.ts';
import { writeDocx } from '../../../cms/letters/render/docx/writeDocx.ts';
import type { LetterModel } from '../../../cms/letters/render/model.ts';
import {
  FULL_LETTER,
  firstOutOfOrder,
  paragraph,
  readingOrder,
  SENDER,
  squeezed,
} from '../../support/letters.ts';
import { shippedTemplates } from '../../support/templates.ts';

const templates = await shippedTemplates();
const folder = mkdtempSync(join(tmpdir(), 'render-docx-'));
afterAll(() => rmSync(folder, { recursive: true }));

const hasOffice = spawnSync('soffice', ['--version']).error === undefined;
if (!hasOffice) console.warn('LibreOffice is not installed: Word files are read by mammoth only.');

const textOf = async (docx: Uint8Array): Promise<string> =>
  (await mammoth.extractRawText({ buffer: Buffer.from(docx) })).value;

const partsOf = (docx: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, strFromU8(bytes)]));

test.each(templates)('$name comes back from Word with the same words in the same order', async (template) => {
  const { model } = buildLetter(template, template.values, new Map(), SENDER);
  const text = await textOf(await writeDocx(model));
  expect(firstOutOfOrder(text, [...model.addressee, ...readingOrder(model)])).toBeUndefined();
});

describe('a letter with one of everything', async () => {
  const docx = await writeDocx(FULL_LETTER);
  const parts = partsOf(docx);
  const body = parts['word/document.xml'] ?? '';

  test('has real styles, lists, table heads and links', async () => {
    const { value: html, messages } = await mammoth.convertToHtml(
      { buffer: Buffer.from(docx) },
      { includeDefaultStyleMap: true },
    );
    expect(html).toContain('<h1>U krijgt bijzondere bijstand</h1>');
    expect(html).toContain('<h2>Wat doet u nu?</h2>');
    expect(html).toContain('<h3>Wanneer komt het geld?</h3>');
    expect(html).toMatch(/<ol><li>Verzamel uw papieren\.<ul><li>uw huurcontract<\/li><\/ul><\/li>/);
    expect(html).toMatch(/<thead><tr><th>.*Wanneer.*<\/th>/);
    expect(html).toContain('href="https://voorbeeld.example/bijstand"');
    expect(html).toContain('alt="QR-code naar voorbeeld.example/hulp"');
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
  });

  test('is Dutch, has its title, and begins the back on a new page', () => {
    expect(parts['word/styles.xml']).toMatch(/<w:lang [^>]*w:val="nl-NL"/);
    expect(parts['docProps/core.xml']).toContain('<dc:title>U krijgt bijzondere bijstand</dc:title>');
    const back = body.indexOf('Bent u het er niet mee eens');
    expect(body.lastIndexOf('w:pageBreakBefore', back)).toBeGreaterThan(body.indexOf('Samira Haddou'));
  });

  test('every numbered list counts from one', async () => {
    const list = (text: string) => ({ type: 'list' as const, ordered: true, items: [{ runs: [{ text }] }] });
    const { 'word/document.xml': xml = '' } = partsOf(
      await writeDocx({ ...FULL_LETTER, front: [list('a'), paragraph('en'), list('b')] }),
    );
    const used = [...xml.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(used).size).toBe(2);
  });

  test('words that look like XML are words', async () => {
    const nasty = '</w:t><w:br/>&amp;<!-- "x" \' ]]>';
    const text = await textOf(await writeDocx({ ...FULL_LETTER, title: nasty, front: [paragraph(nasty)] }));
    expect(squeezed(text).split(squeezed(nasty)).length - 1).toBe(2);
  });
});

/** One start of LibreOffice for all: it takes seconds. */
async function throughOffice(models: LetterModel[]): Promise<string[]> {
  const files = await Promise.all(
    models.map(async (model, index) => {
      const file = join(folder, `brief-${index}.docx`);
      writeFileSync(file, await writeDocx(model));
      return file;
    }),
  );
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  spawnSync(
    'soffice',
    [profile, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, ...files],
    {
      timeout: 110_000,
    },
  );
  return files.map((file) => readFileSync(file.replace('.docx', '.txt'), 'utf8'));
}

test('LibreOffice opens every letter and reads the same (said aloud above when it is not there)', async () => {
  const models = [
    FULL_LETTER,
    ...templates.map((template) => buildLetter(template, template.values, new Map(), SENDER).model),
  ];
  if (!hasOffice) return expect(models.length).toBeGreaterThan(20);
  const texts = await throughOffice(models);
  for (const [index, model] of models.entries()) {
    expect(firstOutOfOrder(texts[index] ?? '', readingOrder(model))).toBeUndefined();
  }
}, 120_000);
