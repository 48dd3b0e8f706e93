import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { MAX_FILE_BYTES } from '../../../cms/letters/merge/read/limits.ts';
import { readTable } from '../../../cms/letters/merge/read/readTable.ts';
import { columnLetter } from '../../../cms/letters/merge/read/table.ts';
import { bomb, xlsx } from './sheetFiles.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, mark = true): Uint8Array =>
  new Uint8Array(Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le'));
const swapped = (from: Uint8Array): Uint8Array => new Uint8Array(Buffer.from(from).swap16());
const refused = (file: Uint8Array): Promise<string> =>
  readTable(file).then(
    () => 'gelezen',
    (error: Error) => error.message,
  );

describe('a CSV file', () => {
  test.each([
    ['semicolons', 'naam;plaats\nJosé;Leiden', 'puntkomma'],
    ['commas', 'naam,plaats\r\nJosé,Leiden\r\n', 'komma'],
    ['tabs', 'naam\tplaats\nJosé\tLeiden\n', 'tabs'],
    ['a line that says so', 'sep=;\nnaam;plaats\nJosé;Leiden', 'puntkomma'],
    ['commas inside quotes', '"naam";"plaats"\n"José";"Leiden"', 'puntkomma'],
  ])('with %s', async (_, text, told) => {
    const table = await readTable(bytes(text));
    expect(table.headings).toEqual(['naam', 'plaats']);
    expect(table.rows.map(({ cells }) => cells)).toEqual([['José', 'Leiden']]);
    expect(table.notices.join(' ')).toContain(told);
  });

  test.each([
    ['UTF-8 with a mark', bytes('\ufeffnaam;plaats\nJosé;Leiden'), undefined],
    ['UTF-16', utf16('naam;plaats\nJosé;Leiden'), 'UTF-16'],
    ['UTF-16 the other way round', swapped(utf16('naam;plaats\nJosé;Leiden')), 'UTF-16'],
    ['UTF-16 without a mark', utf16('naam;plaats\nJosé;Leiden', false), 'UTF-16'],
    ['Windows-1252', new Uint8Array(Buffer.from('naam;plaats\nJosé;Leiden', 'latin1')), 'Windows-1252'],
  ])('in %s', async (_, file, told) => {
    const table = await readTable(file);
    expect(table.headings).toEqual(['naam', 'plaats']);
    expect(table.rows[0]?.cells).toEqual(['José', 'Leiden']);
    if (told) expect(table.notices.join(' ')).toContain(told);
    else expect(table.notices.join(' ')).not.toContain('gelezen als');
  });

  test('keeps quotes, separators and line ends inside a cell, and counts rows as a spreadsheet does', async () => {
    const table = await readTable(bytes('a;b\n"een ""twee""; drie\nvier";x\n\n;\ny;z\n\n'));
    expect(table.rows).toEqual([
      { number: 2, cells: ['een "twee"; drie\nvier', 'x'] },
      { number: 5, cells: ['y', 'z'] },
    ]);
    expect(table.notices).toContain('2 lege rijen zijn overgeslagen.');
  });

  test('says which rows have too many or too few cells, and keeps the others', async () => {
    const { rows } = await readTable(bytes('a;b;c\n1;2;3\n1;2\n1;2;3;4\n1;2;3;\n'));
    expect(rows.map(({ number, problem }) => [number, problem?.slice(0, 40)])).toEqual([
      [2, undefined],
      [3, 'Deze rij heeft 2 cellen, de koppen zijn '],
      [4, 'Deze rij heeft 4 cellen, de koppen zijn '],
      [5, undefined],
    ]);
  });

  test('tells that a column with values has no heading', async () => {
    const { notices, headings } = await readTable(bytes('a;;c\n1;2;3\n'));
    expect(headings).toEqual(['a', '', 'c']);
    expect(notices).toContain('Kolom B heeft geen kop en wordt niet gebruikt.');
  });

  test.each([
    ['a quote that is not closed', 'a;b\n1;2\n"3;4\n5;6\n', 'Op regel 3 begint een aanhalingsteken'],
    ['a quote inside a cell', 'a;b\n1;2\nJan "Jan";4\n', 'Op regel 3 staat een aanhalingsteken'],
    ['nothing but white space', ' \n\n', 'leeg'],
    ['no rows', 'a;b\n', 'geen enkele rij'],
    ['a heading twice', 'naam;plaats;Naam \n1;2;3', 'De kop ‘Naam’ staat er twee keer: in kolom A en C'],
    ['accents that were broken before', 'naam;b\nRenÃ©;2', 'zoals in ‘RenÃ©’'],
    ['a PDF', '%PDF-1.7 …', 'Dit is een pdf'],
    ['a web page', '<html><table>', 'bewaar het als .xlsx'],
  ])('with %s says so', async (_, text, words) => {
    expect(await refused(bytes(text))).toContain(words);
  });

  test('of a hundred thousand rows says how many there are and how many may be', async () => {
    const text = `naam;bedrag\n${'Jansen;12,50\n'.repeat(100_000)}`;
    expect(await refused(bytes(text))).toBe(
      'Dit bestand heeft 100.000 rijen. Hoogstens 10.000 tegelijk. Splits het in delen.',
    );
  });

  test('that is empty, too large or no text says so', async () => {
    expect(await refused(new Uint8Array())).toContain('leeg');
    expect(await refused(new Uint8Array(MAX_FILE_BYTES + 1).fill(65))).toContain('te groot: 21 MB');
    expect(await refused(new Uint8Array([1, 2, 0, 0, 0, 4, 5, 0, 0, 0, 9]))).toContain('niet te lezen');
  });
});

describe('an Excel file', () => {
  test('gives dates, numbers, truths and the values of formulas, and tells which sheets were left out', async () => {
    const table = await readTable(
      xlsx({
        Brieven: [
          ['naam', 'datum', 'bedrag', 'partner', 'som'],
          ['José & Co', { day: 46357 }, 1250.5, true, { xml: '<f>1+1</f><v>2</v>' }],
          [],
          ['De Wit', null, 3],
        ],
        Uitleg: [['niet voor brieven']],
        Leeg: [],
      }),
    );
    expect(table.headings).toEqual(['naam', 'datum', 'bedrag', 'partner', 'som']);
    expect(table.rows).toEqual([
      { number: 2, cells: ['José & Co', new Date(Date.UTC(2026, 11, 1)), 1250.5, true, 2] },
      { number: 4, cells: ['De Wit', null, 3, null, null] },
    ]);
    expect(table.notices.join(' ')).toContain('Gelezen is het blad ‘Brieven’.');
    expect(table.notices.join(' ')).toContain('Niet gelezen: het blad ‘Uitleg’.');
  });

  test('with a formula that was never counted names the cell', async () => {
    const file = xlsx({
      Blad1: [
        ['a', 'b'],
        ['x', { xml: '<f>A1</f>' }],
      ],
    });
    expect(await refused(file)).toContain('In cel B2 staat een formule zonder uitkomst');
  });

  test('with a formula that failed is read, so that the cell can be named', async () => {
    const { rows } = await readTable(
      xlsx({
        Blad1: [
          ['a', 'b'],
          ['x', { type: 'e', xml: '<f>A9/0</f><v>#DIV/0!</v>' }],
        ],
      }),
    );
    expect(rows[0]?.cells[1]).toBe('#DIV/0!');
  });

  test('that bursts is stopped while it is unpacked', async () => {
    expect(await refused(bomb())).toContain('uitgepakt veel te groot');
  });

  test('of another kind says which', async () => {
    const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
    expect(await refused(new Uint8Array(ole))).toContain('oud Excel- of Word-bestand');
    const locked = Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(await refused(new Uint8Array(locked))).toContain('wachtwoord');
    const ods = zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') });
    expect(await refused(ods)).toContain('LibreOffice');
    const docx = zipSync({ '[Content_Types].xml': strToU8('<T>wordprocessingml.document.main+xml</T>') });
    expect(await refused(docx)).toContain('Word-bestand');
    expect(await refused(zipSync({ 'a.txt': strToU8('a') }))).toContain('geen Excel-bestand');
    expect(await refused(xlsx({ A: [['a'], ['b']] }).subarray(0, 400))).toContain('beschadigd');
  });
});

test('columns have the letters of a spreadsheet', () => {
  expect([0, 25, 26, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
});
