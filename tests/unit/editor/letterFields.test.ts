import { describe, expect, test } from 'vitest';
import { expandPassages, passageIn } from '../../../cms/letters/bouwstenen/passages.ts';
import { COMMON_FIELDS, fieldsOf } from '../../../cms/letters/fields/commonFields.ts';
import { codesIn } from '../../../cms/letters/fields/fieldCodes.ts';
import { fillLetter } from '../../../cms/letters/fields/fillLetter.ts';
import type { LetterBlock, LetterHalf } from '../../../scoring/types.ts';

const block = (text: string, half: LetterHalf = 'front'): LetterBlock => ({ text, kind: 'paragraph', half });

const values = new Map([
  ['voornaam', 'Noor'],
  ['partner', 'ja'],
  ['bedrag', ''],
]);
const passages = new Map([['hulp', [block('Bel ons, ((voornaam)).'), block('Wij helpen u.')]]]);

function fill(...texts: string[]) {
  const { blocks, problems } = fillLetter(
    texts.map((text) => block(text)),
    values,
    passages,
  );
  return { texts: blocks.map(({ parts }) => parts.map(({ text }) => text).join('')), problems };
}

describe('codes in a text', () => {
  test('are fields, conditions and bouwstenen, however they are spaced', () => {
    expect(
      codesIn('Dag (( Voornaam )), ((als  Partner is Ja))u beiden((einde)) ((bouwsteen hulp))'),
    ).toMatchObject([
      { type: 'veld', name: 'voornaam', start: 4 },
      { type: 'als', name: 'partner', value: 'ja' },
      { type: 'einde' },
      { type: 'bouwsteen', slug: 'hulp' },
    ]);
  });

  test('a condition without a value is said to be incomplete', () => {
    expect(codesIn('((als partner)) ((als partner is ))').map(({ type }) => type)).toEqual([
      'als-onvolledig',
      'als-onvolledig',
    ]);
  });

  test('single brackets and open ends are text', () => {
    expect(codesIn('(zie bijlage) ((niet af en ((')).toEqual([]);
  });

  test('a hundred thousand that never close end within the test’s own time', () => {
    expect(codesIn('(('.repeat(100_000))).toEqual([]);
  });
});

describe('filling in a letter', () => {
  test('puts values in their place and shows which one is missing', () => {
    const { texts, problems } = fill('Dag ((voornaam)), u krijgt ((bedrag)).');
    expect(texts).toEqual(['Dag Noor, u krijgt [bedrag ontbreekt].']);
    expect(problems).toEqual([]);
  });

  test('names an unknown field with its place, and never leaves it empty', () => {
    const { texts, problems } = fill('Dag.', 'Uw ((kenteken)).');
    expect(texts).toEqual(['Dag.', 'Uw [kenteken ontbreekt].']);
    expect(problems).toMatchObject([{ block: 1, start: 3, end: 15 }]);
  });

  test('keeps a passage whose condition holds, also over paragraphs, and drops the others', () => {
    const { texts, problems } = fill(
      '((als partner is ja))',
      'U woont samen.',
      '((einde))',
      'Altijd ((als partner is nee))alleen ((einde))hetzelfde.',
    );
    expect(texts).toEqual(['U woont samen.', 'Altijd hetzelfde.']);
    expect(problems).toEqual([]);
  });

  test('a condition inside one that does not hold stays out', () => {
    const { texts } = fill('((als partner is nee))a((als partner is ja))b((einde))c((einde))d');
    expect(texts).toEqual(['d']);
  });

  test('tells where a condition is not closed, and where an end has no beginning', () => {
    const { problems } = fill('Slot ((einde))', '((als partner is ja)) open');
    expect(problems).toMatchObject([
      { block: 0, start: 5, message: expect.stringContaining('geen voorwaarde') },
      { block: 1, start: 0, message: expect.stringContaining('geen ((einde))') },
    ]);
  });

  test('a condition on the front does not reach the back', () => {
    const { blocks } = fillLetter(
      [block('((als partner is nee))'), block('Bezwaar', 'back')],
      values,
      passages,
    );
    expect(blocks).toHaveLength(1);
  });

  test('puts a bouwsteen in full, with its fields, and says when it is not there or not alone', () => {
    expect(fill('((bouwsteen hulp))').texts).toEqual(['Bel ons, Noor.', 'Wij helpen u.']);
    const { texts, problems } = fill('Zie ((bouwsteen hulp)).', '((bouwsteen weg))');
    expect(texts).toEqual(['Zie [bouwsteen hulp ontbreekt].', '[bouwsteen weg ontbreekt]']);
    expect(problems.map(({ message }) => message)).toEqual([
      'Zet een bouwsteen in een eigen alinea.',
      'De bouwsteen ‘weg’ bestaat niet.',
    ]);
  });
});

describe('the fields of a letter', () => {
  test('are its own first; a common one of the same name gives way', () => {
    const fields = fieldsOf([{ name: 'Bedrag', label: 'Uw toeslag', type: 'bedrag', sample: '€ 5' }, {}]);
    expect(fields[0]).toMatchObject({ name: 'Bedrag', sample: '€ 5' });
    expect(fields).toHaveLength(COMMON_FIELDS.length);
  });
});

describe('the text of bouwstenen', () => {
  test('is part of the letter that is scored, and of no block of it', () => {
    const blocks = [block('Dag.'), block(' ((bouwsteen hulp)) ', 'back'), block('((bouwsteen weg))')];
    const { blocks: scored, own } = expandPassages(blocks, passages);
    expect(scored.map(({ text, half }) => [text, half])).toEqual([
      ['Dag.', 'front'],
      ['Bel ons, ((voornaam)).', 'back'],
      ['Wij helpen u.', 'back'],
      ['((bouwsteen weg))', 'front'],
    ]);
    expect(own).toEqual([blocks[0], undefined, undefined, blocks[2]]);
  });

  test('only stands for a whole paragraph', () => {
    expect(passageIn('Zie ((bouwsteen hulp))')).toBeUndefined();
  });
});
