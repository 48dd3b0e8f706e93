import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MONTHS } from '../../../cms/letters/merge/fields/dates.ts';
import type { FieldDefinition, RawValue } from '../../../cms/letters/merge/fields/field.ts';
import { readField } from '../../../cms/letters/merge/fields/readField.ts';

const field = (type: FieldDefinition['type'], more: Partial<FieldDefinition> = {}): FieldDefinition => ({
  name: 'veld',
  label: 'Veld',
  type,
  sample: 'voorbeeld',
  ...more,
});

/** What is printed; a plain space for the one that does not break, so that the examples can be read. */
function read(value: RawValue, definition: FieldDefinition): string | undefined {
  const reading = readField(value, definition);
  return reading.ok ? reading.printed.replaceAll('\u00a0', ' ') : undefined;
}

function message(value: RawValue, definition: FieldDefinition): string {
  const reading = readField(value, definition);
  if (reading.ok) throw new Error(`${String(value)} was read as ${reading.printed}`);
  return reading.message;
}

describe('datum', () => {
  const datum = field('datum');
  test.each<[RawValue, string]>([
    ['2026-12-01', '1 december 2026'],
    ['1-12-2026', '1 december 2026'],
    ['01/12/2026', '1 december 2026'],
    ['1.12.2026', '1 december 2026'],
    ['1 december 2026', '1 december 2026'],
    ['1 DEC 2026', '1 december 2026'],
    ['1 dec. 2026', '1 december 2026'],
    ['1-mrt-2026', '1 maart 2026'],
    ['dinsdag 1 december 2026', '1 december 2026'],
    ['2026-12-01T00:00:00.000Z', '1 december 2026'],
    ['2026-12-01 00:00', '1 december 2026'],
    ['  1   december\u00a02026 ', '1 december 2026'],
    ['29-2-2028', '29 februari 2028'],
    ['46357', '1 december 2026'],
    [46357, '1 december 2026'],
    [46357.75, '1 december 2026'],
    [new Date(Date.UTC(2026, 11, 1)), '1 december 2026'],
  ])('reads %s', (value, printed) => {
    expect(read(value, datum)).toBe(printed);
  });

  test.each<[RawValue, string]>([
    ['31-2-2026', '31 februari 2026 bestaat niet'],
    ['29-2-2026', '29 februari 2026 bestaat niet'],
    ['1-13-2026', 'maand 13 bestaat niet'],
    ['12/31/2026', 'staat de maand vooraan'],
    ['1-12-26', 'geen vier cijfers'],
    ['1 dec 26', 'geen vier cijfers'],
    ['1-12-0226', 'Het jaar'],
    ['morgen', '‘morgen’ is geen datum'],
    ['1 foutember 2026', 'is geen datum'],
    ['1 m 2026', 'is geen datum'],
    [12, 'is geen datum'],
    [true, 'is geen datum'],
    [new Date(Number.NaN), 'is geen datum'],
  ])('says what is wrong with %s', (value, words) => {
    const said = message(value, datum);
    expect(said).toContain(words);
    expect(said).toContain('1-12-2026');
  });

  test('every day reads the same in each way of writing it, and as it is printed', () => {
    const day = fc.date({
      min: new Date('1901-01-01T00:00:00Z'),
      max: new Date('2198-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
        const expected = `${d} ${MONTHS[m - 1]} ${y}`;
        const serial = Math.floor(date.getTime() / 86_400_000) + 25_569;
        const ways = [date, date.toISOString(), `${d}-${m}-${y}`, `${d}/${m}/${y}`, serial, expected];
        for (const way of ways) expect(read(way, datum)).toBe(expected);
      }),
    );
  });
});

describe('bedrag', () => {
  const bedrag = field('bedrag');
  test.each<[RawValue, string]>([
    ['€ 1.250,00', '€ 1.250,00'],
    ['€1250', '€ 1.250,00'],
    ['1250.00', '€ 1.250,00'],
    ['1250,5', '€ 1.250,50'],
    ['1 250,00', '€ 1.250,00'],
    ['1,250.00', '€ 1.250,00'],
    ['1.250.000', '€ 1.250.000,00'],
    ['EUR 12,-', '€ 12,00'],
    ['12,--', '€ 12,00'],
    ['12 euro', '€ 12,00'],
    ['0', '€ 0,00'],
    ['0,05', '€ 0,05'],
    ['-12,50', '€ -12,50'],
    ['€ -12,50', '€ -12,50'],
    ['- € 12,50', '€ -12,50'],
    ['-0,00', '€ 0,00'],
    [1250, '€ 1.250,00'],
    [1250.5, '€ 1.250,50'],
    [0.1 + 0.2, '€ 0,30'],
  ])('reads %s', (value, printed) => {
    expect(read(value, bedrag)).toBe(printed);
  });

  test('does not guess between a thousand and a decimal', () => {
    expect(message('1.250', bedrag)).toBe(
      '‘1.250’ kan twee bedragen zijn: € 1.250,00 of € 1,250. Schrijf de centen erbij, zo: 1.250,00.',
    );
    expect(message('€ 12,500', bedrag)).toContain('kan twee bedragen zijn');
  });

  test.each<[RawValue, string]>([
    ['twaalf', 'is geen bedrag'],
    ['12,5,0', 'is geen bedrag'],
    ['1.25.000', 'is geen bedrag'],
    ['12-', 'is geen bedrag'],
    ['€', 'is geen bedrag'],
    [12.345, 'meer dan twee cijfers'],
    ['0,1234', 'meer dan twee cijfers'],
    [Number.POSITIVE_INFINITY, 'is geen bedrag'],
    [true, 'is geen bedrag'],
  ])('says what is wrong with %s', (value, words) => {
    const said = message(value, bedrag);
    expect(said).toContain(words);
    expect(said).toContain('1.250,00');
  });

  test('every amount is printed with two decimals and reads back as the same amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }), (cents) => {
        const printed = read(cents / 100, bedrag) ?? '';
        expect(printed).toMatch(/^€ -?\d{1,3}(\.\d{3})*,\d\d$/);
        expect(Number(printed.replace(/[€ .,]/g, ''))).toBe(cents);
        expect(read(printed, bedrag)).toBe(printed);
      }),
    );
  });
});

describe('getal', () => {
  const getal = field('getal');
  test.each<[RawValue, string]>([
    ['12', '12'],
    ['12,50', '12,5'],
    ['12.5', '12,5'],
    ['2026', '2026'],
    ['12500', '12.500'],
    ['1.250.000', '1.250.000'],
    ['0,125', '0,125'],
    ['-3', '-3'],
    ['007', '7'],
    [0.1 + 0.2, '0,3'],
    [12500.25, '12.500,25'],
  ])('reads %s', (value, printed) => {
    expect(read(value, getal)).toBe(printed);
  });

  test('says what is wrong', () => {
    expect(message('1.250', getal)).toBe(
      '‘1.250’ kan twee getallen zijn: 1250 of 1,250. Schrijf 1250 zonder punt of komma, of 1,2500.',
    );
    expect(message('drie', getal)).toBe('‘drie’ is geen getal. Schrijf een getal zo: 12 of 12,5.');
    expect(message(1e300, getal)).toContain('is geen getal');
  });

  test('every whole number reads back as itself', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (number) => {
        const printed = read(number, getal) ?? '';
        expect(Number(printed.replaceAll('.', ''))).toBe(number === 0 ? 0 : number);
      }),
    );
  });
});

describe('keuze', () => {
  const keuze = field('keuze', { options: ['Eenmalig', 'elke maand'] });
  test('prints the option as it is written', () => {
    expect(read(' eenmalig ', keuze)).toBe('Eenmalig');
    expect(read('ELKE  MAAND', keuze)).toBe('elke maand');
    expect(read(true, field('keuze', { options: ['ja', 'nee'] }))).toBe('ja');
    expect(read('wat dan ook', field('keuze'))).toBe('wat dan ook');
  });
  test('names the choices', () => {
    expect(message('soms', keuze)).toBe('‘soms’ is geen keuze van dit veld. Kies uit: Eenmalig, elke maand.');
  });
});

describe('lijst', () => {
  const lijst = field('lijst');
  test.each<[RawValue, string]>([
    ['loonstrook; huurcontract; ID-kaart', 'loonstrook\nhuurcontract\nID-kaart'],
    ['loonstrook\r\nhuurcontract', 'loonstrook\nhuurcontract'],
    ['loonstrook, huurcontract', 'loonstrook\nhuurcontract'],
    ['loonstrook (mei, juni); huurcontract; pas', 'loonstrook (mei, juni)\nhuurcontract\npas'],
    ['loonstrook', 'loonstrook'],
    [['een', '', 'twee'], 'een\ntwee'],
    [2026, '2026'],
  ])('reads %s', (value, printed) => {
    expect(read(value, lijst)).toBe(printed);
  });
  test('says that nothing is in it', () => {
    expect(message(';;', lijst)).toContain('Deze lijst is leeg');
  });
});

describe('tekst', () => {
  const tekst = field('tekst');
  test('keeps words as they are', () => {
    expect(read('  mevrouw\u00a0De   Wit\n', tekst)).toBe('mevrouw De Wit');
    expect(read(0.5, tekst)).toBe('0,5');
    expect(read(new Date(Date.UTC(2026, 0, 2)), tekst)).toBe('2 januari 2026');
  });
  test('says what cannot be right', () => {
    expect(message('a\u0000b', tekst)).toContain('niet te lezen');
    expect(message('Jos\ufffd', tekst)).toContain('niet te lezen');
    expect(message('1,23457E+11', tekst)).toContain('Zet de kolom op Tekst');
    expect(message('x'.repeat(2_001), tekst)).toContain('2001 tekens');
    expect(message('#N/B', tekst)).toContain('fout van het rekenblad');
  });
});

test('whatever comes in, each type gives words to print or a sentence, and never throws', () => {
  const types = ['tekst', 'datum', 'bedrag', 'getal', 'keuze', 'lijst'] as const;
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.boolean(),
    fc.date(),
    fc.array(fc.string()),
    fc.stringMatching(/^[-€0-9., /]{1,14}$/),
  );
  fc.assert(
    fc.property(fc.constantFrom(...types), anything, (type, value) => {
      const reading = readField(value, field(type));
      if (reading.ok) expect(reading.printed).toBe(reading.printed.trim());
      else expect(reading.message).toMatch(/^(‘|[A-Z]).*\.$/s);
    }),
  );
});
