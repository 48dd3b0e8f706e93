import { describe, expect, test } from 'vitest';
import { type StoredNode, toLetterDocument } from '../../../cms/letters/toLetterDocument.ts';

const text = (words: string): StoredNode => ({ type: 'text', text: words });
const node = (type: string, ...children: StoredNode[]): StoredNode => ({ type, children });
const stored = (...children: StoredNode[]) => ({ root: node('root', ...children) });
const blocksOf = (...children: StoredNode[]) =>
  toLetterDocument({ front: stored(...children) }).document.blocks;

describe('a stored letter becomes blocks', () => {
  test('front before back, and the kind of letter goes along', () => {
    const { document } = toLetterDocument({
      back: stored(node('paragraph', text('De wet.'))),
      front: stored(node('paragraph', text('De kern.'))),
      kind: 'afwijzing',
    });
    expect(document).toEqual({
      kind: 'afwijzing',
      blocks: [
        { text: 'De kern.', kind: 'paragraph', half: 'front' },
        { text: 'De wet.', kind: 'paragraph', half: 'back' },
      ],
    });
  });

  test('nothing written yet is a letter without blocks', () => {
    expect(toLetterDocument({ front: null, kind: null }).document).toEqual({ blocks: [] });
  });

  test('headings keep their level', () => {
    expect(blocksOf({ type: 'heading', tag: 'h3', children: [text('Bezwaar maken')] })).toEqual([
      { text: 'Bezwaar maken', kind: 'heading', half: 'front', level: 3 },
    ]);
  });

  test('every item of a list is a block, also in a list in a list', () => {
    const inner = node('list', node('listitem', text('een loonstrook')));
    const blocks = blocksOf(
      node(
        'list',
        node('listitem', text('Stuur ons:')),
        node('listitem', inner),
        node('listitem', text('Bel ons.')),
      ),
    );
    expect(blocks.map(({ text: words, kind }) => [kind, words])).toEqual([
      ['listItem', 'Stuur ons:'],
      ['listItem', 'een loonstrook'],
      ['listItem', 'Bel ons.'],
    ]);
  });

  test('an item that goes on after a nested list is two blocks', () => {
    const inner = node('list', node('listitem', text('b')));
    expect(
      blocksOf(node('list', node('listitem', text('a'), inner, text('c')))).map((block) => block.text),
    ).toEqual(['a', 'b', 'c']);
  });

  test('a paragraph in a table cell is a table cell, one in a quote a quote', () => {
    const cell = node('tablecell', node('paragraph', text('€ 120')), node('paragraph', text('per maand')));
    const blocks = blocksOf(
      node('table', node('tablerow', cell)),
      node('quote', node('paragraph', text('Ik lees dit.'))),
    );
    expect(blocks.map(({ kind }) => kind)).toEqual(['tableCell', 'tableCell', 'quote']);
  });

  test('links read on in the sentence; a line break stays a line break', () => {
    const link = node('link', text('onze site'));
    expect(
      blocksOf(node('paragraph', text('Kijk op '), link, text('.'), { type: 'linebreak' }, text('Of bel.'))),
    ).toMatchObject([{ text: 'Kijk op onze site.\nOf bel.' }]);
  });

  test('something without words keeps the words around it apart', () => {
    expect(blocksOf(node('paragraph', text('voor'), { type: 'upload' }, text('na')))[0]?.text).toBe(
      'voor na',
    );
  });

  test('empty paragraphs give no block', () => {
    expect(
      blocksOf(node('paragraph'), node('paragraph', text('  ')), node('paragraph', text('Dag.'))),
    ).toHaveLength(1);
  });

  test('segments lead from an offset back to the node it came from', () => {
    const plain = text('U krijgt ');
    const bold = text('geen');
    const { blocks } = toLetterDocument({
      front: stored(node('paragraph', plain, bold, { type: 'linebreak' }, text('uitkering.'))),
    });
    expect(blocks[0]?.segments.map(({ start, end }) => [start, end])).toEqual([
      [0, 9],
      [9, 13],
      [14, 24],
    ]);
    expect(blocks[0]?.segments[1]?.node).toBe(bold);
  });
});
