import { describe, expect, test } from 'vitest';
import type { FieldDefinition } from '../../../../cms/letters/merge/fields/field.ts';
import { badRowsCsv } from '../../../../cms/letters/merge/plan/badRows.ts';
import { checkRows, readPostcode } from '../../../../cms/letters/merge/plan/checkRows.ts';
import { findDuplicates } from '../../../../cms/letters/merge/plan/duplicates.ts';
import { autoMapping, missingFields, unusedColumns } from '../../../../cms/letters/merge/plan/mapping.ts';
import { readTable } from '../../../../cms/letters/merge/read/readTable.ts';

const field = (name: string, label: string, type: FieldDefinition['type'], required = true) => ({
  name,
  label,
  type,
  sample: 'voorbeeld',
  required,
});
const FIELDS: FieldDefinition[] = [
  field('Uiterste datum', 'Voor welke dag', 'datum'),
  field('bedrag', 'Bedrag', 'bedrag'),
  field('ontvanger', 'Naam in het adres', 'tekst', false),
  field('straat', 'Straat en huisnummer', 'tekst', false),
  field('postcode', 'Postcode', 'tekst', false),
];
const USES = { 'uiterste datum': [[]], bedrag: [[]], ontvanger: [], straat: [], postcode: [] };

const tableOf = (csv: string) => readTable(new TextEncoder().encode(csv));
const TODAY = { year: 2026, month: 12, day: 1 };
const columns = (headings: string[]) => autoMapping(headings, FIELDS, TODAY);

describe('columns and fields', () => {
  test('find each other whatever the case, accents, spaces and underscores', () => {
    expect(columns(['POSTCODE', 'uiterste_datum', 'Bedràg', ' Straat-en huisnummer', 'afdeling'])).toEqual({
      'uiterste datum': { from: 'column', index: 1 },
      bedrag: { from: 'column', index: 2 },
      ontvanger: { from: 'nothing' },
      straat: { from: 'column', index: 3 },
      postcode: { from: 'column', index: 0 },
    });
  });

  test('a column is used once, by the field of that name before the field of that label', () => {
    const fields = [field('a', 'bedrag', 'tekst'), field('bedrag', 'Bedrag', 'bedrag')];
    expect(autoMapping(['bedrag'], fields, TODAY)).toEqual({
      a: { from: 'nothing' },
      bedrag: { from: 'column', index: 0 },
    });
  });

  test('a field may have the name of something every object has', () => {
    const fields = [field('constructor', 'Constructor', 'tekst')];
    expect(autoMapping(['constructor'], fields, TODAY)).toEqual({
      constructor: { from: 'column', index: 0 },
    });
    expect(autoMapping(['naam'], fields, TODAY)).toEqual({ constructor: { from: 'nothing' } });
  });

  test('the date of the letter is today, unless the file says it', () => {
    const fields = [field('Datum', 'Datum van de brief', 'datum')];
    expect(autoMapping(['naam'], fields, TODAY)).toEqual({
      datum: { from: 'fixed', value: '1 december 2026' },
    });
    expect(autoMapping(['datum'], fields, TODAY)).toEqual({ datum: { from: 'column', index: 0 } });
  });

  test('columns that go nowhere are named, and fields that every letter needs and nothing fills', () => {
    const mapping = columns(['bedrag', 'afdeling', '']);
    expect(unusedColumns(['bedrag', 'afdeling', ''], mapping)).toEqual(['afdeling']);
    expect(missingFields(FIELDS, USES, mapping).map(({ name }) => name)).toEqual(['Uiterste datum']);
    const conditional = { ...USES, 'uiterste datum': [[{ name: 'soort', value: 'ja' }]] };
    expect(missingFields(FIELDS, conditional, mapping)).toEqual([]);
    const fixed = { ...mapping, 'uiterste datum': { from: 'fixed', value: '1-2-2027' } as const };
    expect(missingFields(FIELDS, USES, fixed)).toEqual([]);
  });
});

describe('checking rows', () => {
  test('tells every mistake by row and column, and keeps the good rows', async () => {
    const table = await tableOf(
      [
        'Bedrag;uiterste datum;postcode',
        '100,00;1-2-2027;1234ab',
        'veel;31-2-2027;12 AB',
        '1,00;1-2-2027;1234 AB;te veel',
        '5,00;;',
      ].join('\n'),
    );
    const { good, problems, bad } = checkRows(table, columns(table.headings), FIELDS, USES);
    expect(good).toEqual([
      {
        row: 2,
        values: { bedrag: '100,00', 'uiterste datum': '1-2-2027', postcode: '1234 AB' },
        postcode: '1234 AB',
      },
    ]);
    expect(bad).toEqual([3, 4, 5]);
    expect(problems.map(({ row, column }) => `${row} ${column}`)).toEqual([
      '3 uiterste datum',
      '3 Bedrag',
      '3 postcode',
      '4 ',
      '5 uiterste datum',
    ]);
    expect(problems[2]?.message).toContain('1234 AB');
  });

  test('a fixed value is checked too, and goes into every row', async () => {
    const table = await tableOf('bedrag\n1,00\n2,00\n');
    const fixed = (value: string) => ({
      ...columns(table.headings),
      'uiterste datum': { from: 'fixed', value } as const,
    });
    expect(checkRows(table, fixed('1-2-2027'), FIELDS, USES).good.map(({ values }) => values)).toEqual([
      { bedrag: '1,00', 'uiterste datum': '1-2-2027' },
      { bedrag: '2,00', 'uiterste datum': '1-2-2027' },
    ]);
    const wrong = checkRows(table, fixed('morgen'), FIELDS, USES);
    expect(wrong.problems.map(({ column }) => column)).toEqual(['Voor welke dag', 'Voor welke dag']);
  });

  test('a day of a spreadsheet travels as words', () => {
    const table = {
      headings: ['bedrag', 'uiterste datum'],
      rows: [{ number: 2, cells: [12.5, new Date('2027-02-01')] }],
      notices: [],
    };
    const { good } = checkRows(table, columns(table.headings), FIELDS, USES);
    expect(good[0]?.values).toEqual({ bedrag: 12.5, 'uiterste datum': '1 februari 2027' });
  });

  test.each([
    ['1234ab', '1234 AB'],
    [' 1234  AB ', '1234 AB'],
    ['0123 AB', undefined],
    ['1234 SS', undefined],
    ['1234', undefined],
    ['12345 AB', undefined],
  ])('the postcode %j is %j', (written, read) => {
    expect(readPostcode(written)).toBe(read);
  });
});

describe('duplicates', () => {
  test('are rows that are wholly the same, and people who get two letters', async () => {
    const table = await tableOf(
      [
        'bedrag;uiterste datum;ontvanger;straat;postcode',
        '1,00;1-2-2027;N. de Wit;Dorpsstraat 1;1234 AB',
        '2,00;1-2-2027;n. De wit ;Dorpsstraat 1;1234AB',
        '3,00;1-2-2027;A. Bos;Dorpsstraat 2;1234 AB',
        '3,00;1-2-2027;A. Bos;Dorpsstraat 2;1234 AB',
        '4,00;1-2-2027;;Dorpsstraat 3;1234 AB',
        '5,00;1-2-2027;;Dorpsstraat 3;1234 AB',
      ].join('\n'),
    );
    expect(findDuplicates(table, columns(table.headings))).toEqual([
      { same: 'adres', rows: [2, 3] },
      { same: 'rij', rows: [4, 5] },
    ]);
  });
});

describe('the file of bad rows', () => {
  test('has the row as it was, its number and every reason, and runs no formula', async () => {
    const table = await tableOf('bedrag;uiterste datum\n=1+1;31-2-2027\n1,00;1-2-2027\n');
    const { problems } = checkRows(table, columns(table.headings), FIELDS, USES);
    const lines = badRowsCsv(table, problems).trim().split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toBe('bedrag;uiterste datum;Rij in het bestand;Reden');
    expect(lines[1]).toMatch(/^'=1\+1;31-2-2027;2;.*uiterste datum: .*bedrag: /);
  });

  test('comes back without growing columns', async () => {
    const first = await tableOf('bedrag;uiterste datum\nveel;1-2-2027\n');
    const csv = badRowsCsv(first, checkRows(first, columns(first.headings), FIELDS, USES).problems);
    const second = await tableOf(csv);
    const again = badRowsCsv(second, checkRows(second, columns(second.headings), FIELDS, USES).problems);
    expect(again.split('\r\n')[0]).toBe(csv.split('\r\n')[0]);
  });
});
