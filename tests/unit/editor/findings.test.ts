import { describe, expect, test } from 'vitest';
import { findingAt, followPlaces, inOrder, placeFindings } from '../../../cms/editor/briefScore/findings.ts';
import type { LiveBlock } from '../../../cms/editor/briefScore/liveBlocks.ts';
import type { LetterMessage } from '../../../scoring/types.ts';

const blocks: LiveBlock[] = [
  {
    id: 'front:1:0',
    element: '1',
    text: 'U dient derhalve te betalen.',
    kind: 'paragraph',
    half: 'front',
    segments: [],
  },
  {
    id: 'back:1:0',
    element: '1',
    text: 'Derhalve dus derhalve.',
    kind: 'paragraph',
    half: 'back',
    segments: [],
  },
];

const message = (
  block: number,
  start: number,
  actual: string,
  more: Partial<LetterMessage> = {},
): LetterMessage => ({
  ruleId: 'difficult-word',
  source: 'lexicon',
  kind: 'woord',
  place: { block, start, end: start + actual.length },
  actual,
  expected: [],
  reason: 'Een moeilijk woord.',
  note: '',
  url: '',
  ...more,
});

const reportWith = (...messages: LetterMessage[]) => ({ messages });

describe('findings of a letter that is open', () => {
  test('stand in order of place, what is missing last and on the half where it belongs', () => {
    const { findings } = placeFindings(
      reportWith(
        message(1, 0, '', { ruleId: 'bezwaar', source: 'legal', kind: 'recht' }),
        message(1, 0, 'Derhalve'),
        message(0, 8, 'derhalve'),
      ),
      blocks,
      [],
    );
    expect(findings.map(({ half, missing }) => [half, missing])).toEqual([
      ['front', false],
      ['back', false],
      ['back', true],
    ]);
  });

  test('a passage the law asks for goes to the back, also while the back is empty', () => {
    const front = blocks.filter(({ half }) => half === 'front');
    const legal = message(0, 28, '', { ruleId: 'bezwaar', source: 'legal', kind: 'recht' });
    const kind = message(0, 28, '', { ruleId: 'recognition', source: 'activation', kind: 'toon' });
    const { findings, places } = placeFindings(reportWith(legal, kind), front, []);
    expect(findings.map(({ half }) => half)).toEqual(['back', 'front']);
    expect([...places.keys()]).toEqual([findings[1]?.id]);
  });

  test('the same words twice in a block are two findings', () => {
    const { findings, places } = placeFindings(
      reportWith(message(1, 0, 'derhalve'), message(1, 13, 'derhalve')),
      blocks,
      [],
    );
    expect(new Set(findings.map(({ id }) => id)).size).toBe(2);
    expect([...places.values()].map(({ start }) => start)).toEqual([0, 13]);
  });

  test('a finding that did not change stays the very same object, so that its card is not drawn again', () => {
    const first = placeFindings(reportWith(message(0, 8, 'derhalve')), blocks, []);
    const second = placeFindings(reportWith(message(0, 8, 'derhalve')), blocks, first.findings);
    expect(second.findings[0]).toBe(first.findings[0]);
    const third = placeFindings(
      reportWith(message(0, 8, 'derhalve', { reason: 'Anders.' })),
      blocks,
      first.findings,
    );
    expect(third.findings[0]).not.toBe(first.findings[0]);
  });

  test('the narrowest one is found at a caret', () => {
    const { findings, places } = placeFindings(
      reportWith(message(0, 0, blocks[0]?.text ?? ''), message(0, 8, 'derhalve')),
      blocks,
      [],
    );
    expect(findingAt(places, 'front:1:0', 10)).toBe(findings[1]?.id);
    expect(findingAt(places, 'front:1:0', 2)).toBe(findings[0]?.id);
    expect(findingAt(places, 'back:1:0', 2)).toBeUndefined();
  });

  test('places move along with typing and end with their block', () => {
    const { places } = placeFindings(
      reportWith(message(0, 8, 'derhalve'), message(1, 0, 'Derhalve')),
      blocks,
      [],
    );
    const [front, back] = blocks as [LiveBlock, LiveBlock];
    const before = new Map(blocks.map((block) => [block.id, block]));
    const after = new Map([[front.id, { ...front, text: `Dag. ${front.text}` }]]);
    expect([...followPlaces(places, before, after).values()]).toEqual([
      { block: front.id, start: 13, end: 21 },
    ]);
    expect(followPlaces(places, before, new Map([[back.id, back]])).size).toBe(1);
  });
});

describe('findings of the engine and of our own', () => {
  test('stand in one order: by block, then by place as it is now, what is missing last', () => {
    const { findings, places } = placeFindings(
      reportWith(
        message(0, 8, 'derhalve'),
        message(1, 0, 'Derhalve'),
        message(1, 0, '', { ruleId: 'bezwaar', source: 'legal', kind: 'recht' }),
      ),
      blocks,
      [],
    );
    const own = findings.slice(0, 1).map((finding) => ({ ...finding, id: 'own', passage: 'front:1:0' }));
    places.set('own', { block: 'front:1:0', start: 0, end: 1 });
    const ordered = inOrder([...findings, ...own], places, ['front:1:0', 'back:1:0']);
    expect(ordered).toEqual([...own, ...findings]);
    const turned = inOrder([...findings, ...own], places, ['back:1:0', 'front:1:0']);
    expect(turned.map(({ half, missing }) => [half, missing])).toEqual([
      ['back', false],
      ['front', false],
      ['front', false],
      ['back', true],
    ]);
  });
});
