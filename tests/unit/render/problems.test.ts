import { describe, expect, test } from 'vitest';
import { buildLetter } from '../../../cms/letters/render/build.ts';
import type { LetterModel } from '../../../cms/letters/render/model.ts';
import { problemsOf } from '../../../cms/letters/render/problems.ts';
import { wordsOf } from '../../../cms/letters/render/words.ts';
import { FULL_LETTER, heading, paragraph, SENDER } from '../../support/letters.ts';

const found = (change: Partial<LetterModel>) => problemsOf({ ...FULL_LETTER, ...change });
const list = (depth: number): LetterModel['front'][number] & { type: 'list' } => ({
  type: 'list',
  ordered: false,
  items: [{ runs: [{ text: 'x' }], ...(depth > 1 && { list: list(depth - 1) }) }],
});

test('a good letter has no problems', () => {
  expect(found({})).toEqual([]);
});

describe('a problem tells its place and what to do', () => {
  test.each<[string, Partial<LetterModel>, object]>([
    ['no subject', { title: ' ' }, { place: { part: 'onderwerp' }, message: /onderwerp/ }],
    ['no sender', { sender: { ...SENDER, name: '' } }, { place: { part: 'afzender' }, message: /afzender/ }],
    [
      'a logo nobody described',
      { sender: { ...SENDER, logo: { bytes: new Uint8Array(), type: 'image/png', alt: '' } } },
      { place: { part: 'logo' }, message: /logo/ },
    ],
    [
      'a code that leads nowhere',
      { qr: { url: 'hulp', label: 'x' } },
      { place: { part: 'qr' }, message: /https/ },
    ],
    [
      'a code without words',
      { qr: { url: 'https://a.example', label: '' } },
      { place: { part: 'qr' }, message: /woorden/ },
    ],
    ['no text at all', { front: [], back: [] }, { place: { part: 'onderwerp' }, message: /geen tekst/ }],
    [
      'a heading that skips a level',
      { back: [paragraph('a'), heading(3, 'Te klein')] },
      { place: { half: 'back', block: 1 }, quote: 'Te klein', message: /niveau/ },
    ],
    [
      'an empty heading',
      { front: [heading(2, ' ')] },
      { place: { half: 'front', block: 0 }, message: /geen woorden/ },
    ],
    [
      'a link without words',
      { front: [paragraph('a', { text: ' ', href: 'https://a.example' })] },
      { place: { half: 'front', block: 0 }, quote: 'https://a.example', message: /geen woorden/ },
    ],
    [
      'a link that could run something',
      { front: [paragraph({ text: 'klik', href: 'javascript:alert(1)' })] },
      { place: { half: 'front', block: 0 }, quote: 'klik', message: /nergens/ },
    ],
    [
      'a table without heads',
      { front: [{ type: 'table', head: [], rows: [[[{ text: 'x' }]]] }] },
      { place: { half: 'front', block: 0 }, quote: 'x', message: /koprij/ },
    ],
    [
      'a column without a head',
      { front: [{ type: 'table', head: [[{ text: 'a' }], []], rows: [] }] },
      { place: { half: 'front', block: 0 }, message: /kolom/ },
    ],
    ['a list of four layers', { front: [list(4)] }, { place: { half: 'front', block: 0 }, message: /lagen/ }],
  ])('%s', (_, change, { message, ...rest }: { message?: RegExp }) => {
    const problems = found(change);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ ...rest, message: expect.stringMatching(message ?? /./) });
  });
});

describe('the frame of a letter', () => {
  const text = (...texts: string[]) => ({
    root: {
      type: 'root',
      children: texts.map((each) => ({ type: 'paragraph', children: [{ type: 'text', text: each }] })),
    },
  });
  const values = new Map([
    ['datum', '1 december 2026'],
    ['kenmerk', 'V-1'],
    ['ondertekenaar', 'Samira Haddou'],
    ['functie', 'consulent'],
    ['ontvanger', 'N. de Wit'],
    ['straat', 'Lindelaan 12'],
    ['postcode', '1234 CD'],
    ['woonplaats', 'Voorbeeld'],
  ]);
  const build = (front: unknown, subject = 'Uw brief') =>
    buildLetter({ subject, front }, values, new Map(), SENDER);

  test('takes date, kenmerk, address and ondertekenaar from the fields', () => {
    expect(build(text('Dag.')).model).toMatchObject({
      date: '1 december 2026',
      reference: 'V-1',
      addressee: ['N. de Wit', 'Lindelaan 12', '1234 CD  Voorbeeld'],
      signatory: { name: 'Samira Haddou', role: 'consulent' },
    });
  });

  test('does not say goodbye a second time', () => {
    expect(
      build(text('Dag.', 'Met vriendelijke groet,', '((ondertekenaar))')).model.signatory,
    ).toBeUndefined();
  });

  test('prints nothing for a field that the letter says may be empty, except its date', () => {
    const empty = new Map([...values, ['toelichting', ''], ['datum', '']]);
    const build = (required: boolean) =>
      buildLetter(
        {
          subject: 'Brief ((toelichting))',
          front: text('((toelichting))', 'Op ((datum)).'),
          fields: [
            { name: 'Toelichting', required },
            { name: 'datum', required },
          ],
        },
        empty,
        new Map(),
        SENDER,
      ).model;
    expect(build(false).title).toBe('Brief');
    expect(build(false).front.map(wordsOf)).toEqual(['Op [datum ontbreekt].']);
    expect(build(true).front.map(wordsOf)[0]).toBe('[toelichting ontbreekt]');
  });

  test('fills in the subject, and shows what is missing there', () => {
    const { model, problems } = build(text('Dag.'), 'Brief over ((kenteken))');
    expect(model.title).toBe('Brief over [kenteken ontbreekt]');
    expect(problems).toMatchObject([{ place: { part: 'onderwerp' }, quote: '((kenteken))' }]);
  });
});
