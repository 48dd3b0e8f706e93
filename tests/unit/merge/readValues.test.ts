import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillHalf } from '../../../cms/letters/fields/fillLetter.ts';
import { fieldDefinitions } from '../../../cms/letters/merge/fields/definitions.ts';
import type { FieldDefinition } from '../../../cms/letters/merge/fields/field.ts';
import { readValues } from '../../../cms/letters/merge/fields/readValues.ts';
import { isUsed, usedFields } from '../../../cms/letters/merge/fields/usedFields.ts';
import { runsOf } from '../../../cms/letters/render/words.ts';
import type { LetterBlock } from '../../../scoring/types.ts';

const paragraph = (text: string, half: LetterBlock['half'] = 'front'): LetterBlock => ({
  text,
  kind: 'paragraph',
  half,
});

const LETTER = [
  paragraph('Dag ((aanhef)),'),
  paragraph('((als soort is eenmalig))'),
  paragraph('U krijgt ((bedrag)) ineens.'),
  paragraph('((einde))'),
  paragraph('((als soort is maandelijks))U krijgt ((Maandbedrag)) per maand.((einde))'),
  paragraph('((bouwsteen bezwaar))', 'back'),
];
const PASSAGES = new Map([['bezwaar', [paragraph('Bel ((telefoon)) vóór ((uiterste datum)).')]]]);

const field = (name: string, type: FieldDefinition['type'], required = true): FieldDefinition => ({
  name,
  label: name,
  type,
  sample: `voorbeeld van ${name}`,
  required,
});

const FIELDS = [
  field('aanhef', 'tekst'),
  { ...field('soort', 'keuze'), options: ['eenmalig', 'maandelijks'] },
  field('bedrag', 'bedrag'),
  field('Maandbedrag', 'bedrag'),
  field('telefoon', 'tekst', false),
  field('uiterste datum', 'datum'),
];

describe('the fields a letter uses', () => {
  test('are found in its text, its conditions and its bouwstenen', () => {
    const uses = usedFields(LETTER, PASSAGES);
    expect(Object.keys(uses).sort()).toEqual(
      ['aanhef', 'bedrag', 'maandbedrag', 'soort', 'telefoon', 'uiterste datum'].sort(),
    );
    expect(uses.bedrag).toEqual([[{ name: 'soort', value: 'eenmalig' }]]);
    expect(uses.aanhef).toEqual([[]]);
  });

  test('come with their definition, and who has none is named', () => {
    const uses = usedFields([paragraph('((aanhef)) ((bedrag)) ((geheim veld))')], new Map());
    const { fields, unknown } = fieldDefinitions(
      [
        { name: 'Bedrag', label: 'Uw bedrag', type: 'keuze', sample: 'a', options: 'a\n b \n' },
        { name: 'ongebruikt', label: 'x', type: 'tekst', sample: 'y' },
      ],
      uses,
    );
    expect(fields.map(({ name }) => name)).toEqual(['Bedrag', 'aanhef']);
    expect(fields[0]?.options).toEqual(['a', 'b']);
    expect(unknown).toEqual(['geheim veld']);
  });

  test('are those that are missing when the letter is filled in with nothing but its conditions', () => {
    const names = ['a', 'b', 'c'];
    const code = fc.oneof(
      fc.constantFrom(...names).map((name) => `((${name}))`),
      fc.tuple(fc.constantFrom('x', 'y'), fc.constantFrom('1', '2')).map(([x, v]) => `((als ${x} is ${v}))`),
      fc.constant('((einde))'),
      fc.constant('((als kapot))'),
      fc.constant('tekst'),
    );
    const text = fc.array(fc.array(code, { minLength: 1, maxLength: 4 }), { maxLength: 8 });
    fc.assert(
      fc.property(text, fc.constantFrom('1', '2', '3'), fc.constantFrom('1', '2', '3'), (blocks, x, y) => {
        const letter = blocks.map((codes) => paragraph(codes.join(' ')));
        const values = new Map([...names.map((name) => [name, ''] as const), ['x', x], ['y', y]]);
        const rich = letter.map((block) => ({ type: 'paragraph' as const, runs: [{ text: block.text }] }));
        const missing = fillHalf(rich, 'front', values, new Map())
          .blocks.flatMap(runsOf)
          .filter((run) => run.missing)
          .map((run) => run.text);
        const uses = usedFields(letter, new Map());
        const used = names.filter((name) => isUsed(uses, name, values)).map((name) => `[${name} ontbreekt]`);
        expect([...new Set(missing)].sort()).toEqual(used);
      }),
    );
  });
});

describe('the values of one letter', () => {
  const uses = usedFields(LETTER, PASSAGES);
  const read = (raw: Record<string, string>) => readValues(new Map(Object.entries(raw)), FIELDS, uses);

  test('are printed, and a field of a passage that is not used may be empty', () => {
    const { values, problems } = read({
      aanhef: 'mevrouw Sahin',
      soort: 'Eenmalig',
      bedrag: '250,00',
      'uiterste datum': '2026-12-01',
    });
    expect(problems).toEqual([]);
    expect(values.get('uiterste datum')).toBe('1 december 2026');
    expect(values.get('telefoon')).toBe('');
  });

  test('say everything that is wrong at once', () => {
    const { problems } = read({ soort: 'maandelijks', 'uiterste datum': 'gauw' });
    expect(problems.map((problem) => problem.field).sort()).toEqual([
      'aanhef',
      'maandbedrag',
      'uiterste datum',
    ]);
    expect(problems.find((problem) => problem.field === 'maandbedrag')?.message).toBe(
      'Maandbedrag is leeg. Vul in, bijvoorbeeld: voorbeeld van Maandbedrag.',
    );
  });
});
