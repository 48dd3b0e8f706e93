import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { schemaOfFields } from '../../../cms/api/v1/letters/fieldSchema.ts';
import { checkValues } from '../../../cms/api/v1/letters/values.ts';
import { fieldsOfLetter } from '../../../cms/letters/fill/fieldsOfLetter.ts';
import { richText } from '../../support/richText.ts';

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);

const LETTER = {
  subject: 'Over ((regeling))',
  front: richText(
    'Beste ((aanhef)), u krijgt ((bedrag)). ((als soort is periode))Tot ((einddatum)).((einde)) Bel ((telefoon)).',
  ),
  fields: [
    { name: 'Regeling', label: 'Regeling', type: 'tekst' as const, sample: 'bijstand' },
    {
      name: 'soort',
      label: 'Soort',
      type: 'keuze' as const,
      sample: 'eenmalig',
      options: 'eenmalig\nPeriode',
    },
    { name: 'einddatum', label: 'Einddatum', type: 'datum' as const, sample: '1 mei 2027' },
    { name: 'niet gebruikt', label: 'Niet gebruikt', type: 'tekst' as const, sample: 'x' },
  ],
};

const letter = fieldsOfLetter(LETTER, []);
const schema = schemaOfFields(letter, '/x', 'Velden') as {
  properties: Record<string, Record<string, unknown>>;
  required: string[];
};

describe('the fields of a letter', () => {
  it('are those of the text, the subject and the frame, and no other', () => {
    expect(Object.keys(schema.properties).sort()).toEqual(
      [
        'aanhef',
        'bedrag',
        'datum',
        'einddatum',
        'functie',
        'kenmerk',
        'ondertekenaar',
        'ontvanger',
        'postcode',
        'regeling',
        'soort',
        'straat',
        'telefoon',
        'woonplaats',
      ].sort(),
    );
    expect(letter.unknown).toEqual([]);
    expect(fieldsOfLetter({ front: richText('((niemand))') }, []).unknown).toEqual(['niemand']);
  });

  it('know what must be filled in: always, when a choice says so, or never', () => {
    expect(schema.required.sort()).toEqual(['aanhef', 'bedrag', 'datum', 'regeling', 'soort', 'telefoon']);
  });

  it('carry an example of their own type', () => {
    expect(schema.properties.bedrag).toMatchObject({ type: 'number', examples: [250] });
    expect(schema.properties.einddatum).toMatchObject({ format: 'date', examples: ['2027-05-01'] });
    expect(schema.properties.soort).toMatchObject({ enum: ['eenmalig', 'Periode'], examples: ['eenmalig'] });
  });
});

describe('the schema and the check of a letter', () => {
  const base = {
    aanhef: 'x',
    bedrag: 12.5,
    datum: '2026-12-01',
    regeling: 'x',
    soort: 'eenmalig',
    telefoon: '14 099',
  };
  it.each([
    ['all that is needed', base, true],
    ['a choice that asks for more, with it', { ...base, soort: 'Periode', einddatum: '2027-01-01' }, true],
    ['a choice that asks for more, without it', { ...base, soort: 'Periode' }, false],
    ['a choice that is not there', { ...base, soort: 'altijd' }, false],
    ['a field that is not there', { ...base, onzin: 'x' }, false],
    ['a day that does not exist', { ...base, datum: '2026-02-30' }, false],
    ['a number for a day', { ...base, datum: 46357 }, false],
    ['a list for a text', { ...base, aanhef: ['x'] }, false],
    ['nothing', {}, false],
  ])('agree on %s', (_what, values, right) => {
    expect(ajv.validate(schema, values)).toBe(right);
    expect('values' in checkValues(values as never, letter, ['velden'])).toBe(right);
  });

  it('print in Dutch what was sent as JSON', () => {
    const checked = checkValues({ ...base, bedrag: 1250.5 }, letter, ['velden']);
    expect('values' in checked && checked.values.get('bedrag')).toBe('€\u00a01.250,50');
    expect('values' in checked && checked.values.get('datum')).toBe('1 december 2026');
  });
});
