import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { SendFailed, waitBefore } from '../../../../cms/letters/merge/plan/batches.ts';
import type { PlannedRow } from '../../../../cms/letters/merge/plan/checkRows.ts';
import type { MergeAnswer, MergeFormat } from '../../../../cms/letters/merge/plan/contract.ts';
import { letterFileName } from '../../../../cms/letters/merge/plan/fileNames.ts';
import { makeLetters, type Product } from '../../../../cms/letters/merge/plan/makeLetters.ts';
import { timeLeft } from '../../../../cms/letters/merge/plan/timeLeft.ts';
import { createPdfWriter } from '../../../../cms/letters/render/pdf/createPdfWriter.ts';
import { FULL_LETTER } from '../../../support/letters.ts';
import { readPdf } from '../../../support/readPdf.ts';

const POSTCODES = ['9999 AB', '', '1000 AB'];
const rowsOf = (count: number): PlannedRow[] =>
  Array.from({ length: count }, (_, index) => ({
    row: index + 2,
    values: { kenmerk: `=Z/${index}` },
    postcode: POSTCODES[index % POSTCODES.length] ?? '',
  }));

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** A server that prints the row number; row 4 it cannot make, row 5 it forgets. */
function answer(format: MergeFormat, rows: PlannedRow[], odd = false): MergeAnswer {
  const errors =
    odd && rows.some(({ row }) => row === 4) ? [{ row: 4, field: 'kenmerk', message: 'Fout.' }] : [];
  const good = rows.filter(({ row }) => !odd || (row !== 4 && row !== 5));
  if (format === 'een-pdf') {
    const text = good.map(({ row }) => row).join();
    return { file: { bytes: btoa(text), sha256: sha256(text), pages: 2 * good.length }, errors };
  }
  return {
    letters: good.map(({ row }) => {
      const text = `${format} ${row}`;
      return { row, pages: 2, bytes: btoa(text), sha256: sha256(text) };
    }),
    errors,
  };
}

const base = {
  title: 'Proef',
  columnOf: (name: string | undefined) => name ?? '',
  pause: () => Promise.resolve(),
  onProgress: () => undefined,
  signal: new AbortController().signal,
};
const send = (format: MergeFormat, rows: PlannedRow[]) => Promise.resolve(answer(format, rows));
const make = (product: Product, count: number) =>
  makeLetters({ ...base, product, rows: rowsOf(count), send });
const unzipped = async (blob: Blob | undefined) =>
  unzipSync(new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0)));

describe('what is made', () => {
  test('a ZIP has one file for each letter, in the order of the rows', async () => {
    const { file, letters, pages, problems } = await make('zip-docx', 60);
    expect({ letters, pages, problems }).toEqual({ letters: 60, pages: 120, problems: [] });
    const files = await unzipped(file?.content);
    expect(file?.name).toBe('brieven-proef.zip');
    expect(Object.keys(files)).toHaveLength(60);
    expect(strFromU8(files['0061-z-59.docx'] ?? new Uint8Array())).toBe('docx 61');
  });

  /** Real parts, as the server binds them: the letter of each row has its number as its title. */
  async function printed(count: number, onePdf?: number) {
    const writer = await createPdfWriter();
    const made = await makeLetters({
      ...base,
      product: 'printbestand',
      rows: rowsOf(count),
      ...(onePdf && { onePdf }),
      send: async (_, rows, __, start) => {
        const models = rows.map(({ row }) => ({ ...FULL_LETTER, title: `Rij ${row}`, back: [] }));
        const { pdf, pages } = writer.bind(models, start);
        return { file: { bytes: Buffer.from(pdf).toString('base64'), sha256: '', pages }, errors: [] };
      },
    });
    return { made, bytes: new Uint8Array((await made.file?.content.arrayBuffer()) ?? new ArrayBuffer(0)) };
  }
  const rowsIn = (pdf: Uint8Array) =>
    readPdf(pdf)
      .all.filter(({ type }) => type === 'H1')
      .map(({ text }) => Number(text.replace('Rij ', '')));

  test('a print file is one PDF by postcode, those without one last', async () => {
    const small = await printed(6);
    expect(small.made.file?.name).toBe('printbestand-proef.pdf');
    expect(rowsIn(small.bytes)).toEqual([4, 7, 2, 5, 3, 6]);
    const { made, bytes } = await printed(120);
    expect(made).toMatchObject({ letters: 120, pages: 240, problems: [] });
    expect(made.file?.name).toBe('printbestand-proef.pdf');
    const { pages, metadata, bookmarks } = readPdf(bytes);
    expect(pages).toBe(240);
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(rowsIn(bytes)).toHaveLength(120);
    expect(new Set(rowsIn(bytes)).size).toBe(120);
    // Numbered through, also where one part ends and the next begins.
    for (const number of [1, 50, 51, 120]) {
      expect(bookmarks.filter((title) => title.startsWith(`${number}. `))).toHaveLength(1);
    }
  }, 60_000);

  test('more letters than a printer takes at a time come in several PDFs, in a ZIP', async () => {
    const { made, bytes } = await printed(120, 100);
    expect(made).toMatchObject({ letters: 120, pages: 240, problems: [] });
    const parts = unzipSync(bytes);
    expect(Object.keys(parts)).toEqual(['deel-001.pdf', 'deel-002.pdf']);
    expect(Object.values(parts).map((part) => readPdf(part).pages)).toEqual([200, 40]);
  }, 60_000);

  test('the post room gets a manifest that names every file with its own sha256', async () => {
    const files = await unzipped((await make('postkamer', 30)).file?.content);
    const { brieven, bestanden } = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()));
    expect(brieven).toBe(30);
    for (const { bestand, sha256: said } of bestanden) {
      expect(sha256(strFromU8(files[bestand] ?? new Uint8Array()))).toBe(said);
    }
    const lines = strFromU8(files['manifest.csv'] ?? new Uint8Array())
      .trim()
      .split('\r\n');
    expect(lines).toHaveLength(31);
    expect(lines[1]).toMatch(/^0004-z-2\.pdf;4;2;1000 AB;[0-9a-f]{64}$/);
  });

  test('a row that the server refuses or forgets is told', async () => {
    const made = await makeLetters({
      ...base,
      product: 'zip-pdf',
      rows: rowsOf(10),
      send: (format, rows) => Promise.resolve(answer(format, rows, true)),
    });
    expect(made.letters).toBe(8);
    expect(made.problems).toEqual([
      { row: 4, column: 'kenmerk', message: 'Fout.' },
      { row: 5, column: '', message: expect.stringContaining('geen brief') },
    ]);
  });
});

describe('when something goes wrong on the way', () => {
  test('it waits, longer each time, and goes on from the first row not yet made', async () => {
    const sent: number[] = [];
    const waits: number[] = [];
    let down = 3;
    const made = await makeLetters({
      ...base,
      product: 'zip-pdf',
      rows: rowsOf(60),
      send: (format, rows) => {
        if (sent.length === 1 && down-- > 0)
          return Promise.reject(new SendFailed(down === 1 ? 503 : 0, 'weg'));
        sent.push(rows[0]?.row ?? 0);
        return send(format, rows);
      },
      pause: ({ ms }) => {
        waits.push(ms);
        return Promise.resolve();
      },
    });
    expect(made.letters).toBe(60);
    expect(sent).toEqual([2, 27, 52]);
    expect(waits).toEqual([1_000, 2_000, 4_000]);
  });

  test('a refusal stops at once; being logged out waits for a person', async () => {
    const refuse = () => Promise.reject(new SendFailed(403, 'mag niet'));
    await expect(makeLetters({ ...base, product: 'zip-pdf', rows: rowsOf(3), send: refuse })).rejects.toThrow(
      'mag niet',
    );
    expect(waitBefore(1, 401)).toBe(Infinity);
    expect(waitBefore(99, 0)).toBe(30_000);
  });

  test('cancelling sends nothing more', async () => {
    const controller = new AbortController();
    let sent = 0;
    const making = makeLetters({
      ...base,
      signal: controller.signal,
      product: 'zip-pdf',
      rows: rowsOf(100),
      send: (format, rows) => {
        sent += 1;
        if (sent === 2) controller.abort();
        return send(format, rows);
      },
    });
    await expect(making).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    expect(sent).toBe(2);
  });
});

describe('words and names', () => {
  test('file names are safe, and only one row has each', () => {
    expect(letterFileName({ row: 2, values: { ontvanger: '../../Jör/gensen: "A"' } }, 'pdf')).toBe(
      '0002-jor-gensen-a.pdf',
    );
    expect(letterFileName({ row: 10_001, values: {} }, 'docx')).toBe('10001-brief.docx');
    const long = letterFileName({ row: 3, values: { kenmerk: 'x'.repeat(500) } }, 'pdf');
    expect(long.length).toBeLessThan(60);
  });

  test.each([
    [0, 100, 5_000, ''],
    [1, 100, 5_000, ''],
    [50, 100, 1_000, ''],
    [50, 100, 5_000, 'Nog een paar seconden.'],
    [50, 100, 33_000, 'Nog ongeveer 40 seconden.'],
    [50, 100, 60_000, 'Nog ongeveer 1 minuut.'],
    [10, 100, 60_000, 'Nog ongeveer 9 minuten.'],
    [100, 100, 60_000, ''],
  ])('%i of %i after %i ms: %j', (done, total, elapsed, words) => {
    expect(timeLeft(done, total, elapsed)).toBe(words);
  });
});
