import { expect, test } from 'vitest';
import { readRichText } from '../../../cms/letters/render/readLexical.ts';

const text = (words: string, format = 0) => ({ type: 'text', text: words, format });
const element = (type: string, children: object[], rest: object = {}) => ({ type, children, ...rest });
const read = (...children: object[]) => readRichText({ root: { type: 'root', children: children as never } });

test('words keep their looks, links their address, lines their breaks', () => {
  expect(
    read(
      element('paragraph', [
        text('gewoon '),
        text('vet', 1),
        text(' en beide', 3),
        { type: 'linebreak' },
        element('link', [text('hier')], { fields: { url: 'https://a.example' } }),
      ]),
    ),
  ).toEqual([
    {
      type: 'paragraph',
      runs: [
        { text: 'gewoon ' },
        { text: 'vet', bold: true },
        { text: ' en beide', bold: true, italic: true },
        { text: '\n' },
        { text: 'hier', href: 'https://a.example' },
      ],
    },
  ]);
});

test('headings have two levels under the subject', () => {
  const levels = ['h1', 'h2', 'h3', 'h5'].map((tag) => read(element('heading', [text('x')], { tag }))[0]);
  expect(levels.map((block) => block?.type === 'heading' && block.level)).toEqual([2, 2, 3, 3]);
});

test('a list within a list belongs to the item above it', () => {
  const item = (...children: object[]) => element('listitem', children);
  const inner = element('list', [item(text('b'))], { listType: 'bullet' });
  expect(
    read(element('list', [item(text('a')), item(inner), item(text('c'))], { listType: 'number' })),
  ).toEqual([
    {
      type: 'list',
      ordered: true,
      items: [
        { runs: [{ text: 'a' }], list: { type: 'list', ordered: false, items: [{ runs: [{ text: 'b' }] }] } },
        { runs: [{ text: 'c' }] },
      ],
    },
  ]);
});

test('a table has heads when its first row says so, and every row is as wide', () => {
  const cell = (words: string, headerState: number) =>
    element('tablecell', [element('paragraph', [text(words)])], { headerState });
  const table = (head: number) =>
    element('table', [
      element('tablerow', [cell('Wat', head), cell('Bedrag', head)]),
      element('tablerow', [cell('huur', 0)]),
    ]);
  expect(read(table(1))).toEqual([
    { type: 'table', head: [[{ text: 'Wat' }], [{ text: 'Bedrag' }]], rows: [[[{ text: 'huur' }], []]] },
  ]);
  expect(read(table(0))[0]).toMatchObject({ head: [], rows: { length: 2 } });
});

test('nothing written is no block, and a block that paper does not know keeps its words', () => {
  expect(read(element('paragraph', []))).toEqual([]);
  expect(readRichText(null)).toEqual([]);
  expect(
    read(element('quote', [text('gezegd')]), element('vreemd', [element('paragraph', [text('toch')])])),
  ).toEqual([
    { type: 'paragraph', runs: [{ text: 'gezegd' }] },
    { type: 'paragraph', runs: [{ text: 'toch' }] },
  ]);
});
