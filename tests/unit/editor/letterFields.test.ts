import { describe, expect, test } from 'vitest';
import { expandPassages, passageIn } from '../../../cms/letters/bouwstenen/passages.ts';
import { COMMON_FIELDS, fieldsOf } from '../../../cms/letters/fields/commonFields.ts';
import { codesIn } from '../../../cms/letters/fields/fieldCodes.ts';
import { fillHalf } from '../../../cms/letters/fields/fillLetter.ts';
import type { RenderBlock } from '../../../cms/letters/render/model.ts';
import { wordsOf } from '../../../cms/letters/render/words.ts';
import type { LetterBlock, LetterHalf } from '../../../scoring/types.ts';

const block = (text: string, half: LetterHalf = 'front'): LetterBlock => ({ text, kind: 'paragraph', half });

const values = new Map([
  ['voornaam', 'Noor'],
  ['partner', 'ja'],
  ['bedrag', ''],
  ['stukken', 'een loonstrook\nuw huurcontract\neen bankafschrift'],
]);
const passages = new Map([['hulp', [block('Bel ons, ((voornaam)).'), block('Wij helpen u.')]]]);

const paragraph = (...texts: string[]): RenderBlock => ({
  type: 'paragraph',
  runs: texts.map((text) => ({ text })),
});
const richPassages = new Map([
  ['hulp', [paragraph('Bel ons, ((voornaam)).'), paragraph('Wij helpen u.')]],
  ['streng', [paragraph('((als partner is ja))Samen((einde))')]],
]);

const fillBlocks = (...blocks: RenderBlock[]) => fillHalf(blocks, 'front', values, richPassages);

function fill(...texts: string[]) {
  const { blocks, problems } = fillBlocks(...texts.map((text) => paragraph(text)));
  return { texts: blocks.map(wordsOf), problems };
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

  test.each([
    ['Dag ((tussenvoegsel)), welkom.', 'Dag, welkom.'],
    ['u ((tussenvoegsel)) krijgt', 'u krijgt'],
    ['((tussenvoegsel)) De Wit', 'De Wit'],
    ['voor ((tussenvoegsel))', 'voor'],
    ['a ((tussenvoegsel)) ((tussenvoegsel)) b', 'a b'],
  ])('prints nothing for a field that may be empty, and leaves no hole: %s', (text, printed) => {
    const empty = new Map([...values, ['tussenvoegsel', ' ']]);
    const filled = (optional: ReadonlySet<string>) =>
      fillHalf([paragraph(text)], 'front', empty, richPassages, optional);
    expect(filled(new Set(['tussenvoegsel'])).blocks.map(wordsOf)).toEqual([printed]);
    expect(filled(new Set()).blocks.map(wordsOf).join()).toContain('[tussenvoegsel ontbreekt]');
  });

  test('drops a paragraph that held nothing but an empty field, also inside a bouwsteen', () => {
    const own = new Map([...richPassages, ['slot', [paragraph('((bedrag))'), paragraph('Groet')]]]);
    const blocks = [paragraph('((bedrag))'), paragraph('((bouwsteen slot))')];
    const { blocks: filled } = fillHalf(blocks, 'front', values, own, new Set(['bedrag']));
    expect(filled.map(wordsOf)).toEqual(['Groet']);
  });

  test('names an unknown field with its place, and never leaves it empty', () => {
    const { texts, problems } = fill('Dag.', 'Uw ((kenteken)).');
    expect(texts).toEqual(['Dag.', 'Uw [kenteken ontbreekt].']);
    expect(problems).toMatchObject([{ place: { half: 'front', block: 1 }, quote: '((kenteken))' }]);
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
      { place: { block: 0 }, message: expect.stringContaining('geen voorwaarde') },
      {
        place: { block: 1 },
        quote: '((als partner is ja))',
        message: expect.stringContaining('geen ((einde))'),
      },
    ]);
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

describe('filling in words with looks', () => {
  const bold = (text: string) => ({ text, bold: true as const });

  test('a code over words that look different takes the looks it begins with, and nothing else changes', () => {
    const { blocks } = fillBlocks({
      type: 'paragraph',
      runs: [{ text: 'Dag ' }, bold('((voor'), { text: 'naam)), ' }, bold('welkom')],
    });
    expect(blocks).toEqual([
      {
        type: 'paragraph',
        runs: [{ text: 'Dag ' }, { text: 'Noor', bold: true, filled: true }, { text: ', ' }, bold('welkom')],
      },
    ]);
  });

  test('a value of several lines is a list where it stands alone, and a sentence elsewhere', () => {
    const { blocks } = fillBlocks(paragraph('((stukken))'), paragraph('Stuur ((stukken)) op.'));
    expect(blocks[0]).toMatchObject({ type: 'list', ordered: false, items: { length: 3 } });
    expect(blocks.slice(1).map(wordsOf)).toEqual([
      'Stuur een loonstrook, uw huurcontract en een bankafschrift op.',
    ]);
  });

  test('a list keeps what stood under an item that falls away, and a table loses only rows without words', () => {
    const { blocks } = fillBlocks(
      {
        type: 'list',
        ordered: true,
        items: [
          {
            runs: [{ text: '((als partner is nee))Alleen((einde))' }],
            list: { type: 'list', ordered: false, items: [{ runs: [{ text: 'onder' }] }] },
          },
        ],
      },
      {
        type: 'table',
        head: [[{ text: 'Wat' }], [{ text: 'Hoeveel' }]],
        rows: [
          [[{ text: '((als partner is nee))Alleen' }], [{ text: '5((einde))' }]],
          [[{ text: 'Samen' }], [{ text: '((bedrag))' }]],
        ],
      },
    );
    expect(blocks.map(wordsOf)).toEqual(['onder', 'Wat\nHoeveel\nSamen\n[bedrag ontbreekt]']);
  });

  test('a bouwsteen with a condition in it is said to be wrong, and shows it', () => {
    const { texts, problems } = fill('((bouwsteen streng))');
    expect(texts).toEqual(['[als partner is ja ontbreekt]Samen[einde ontbreekt]']);
    expect(problems).toHaveLength(2);
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
