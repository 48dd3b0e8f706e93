import { describe, expect, test } from 'vitest';
import { kindShown, messagesOf, placeFindings } from '../../../cms/editor/briefScore/findings.ts';
import { NO_SILENCE, readIgnored } from '../../../cms/editor/briefScore/ignored.ts';
import type { LiveBlock } from '../../../cms/editor/briefScore/liveBlocks.ts';
import { overLength } from '../../../cms/editor/briefScore/overLength.ts';
import type { FindingKind, LetterMessage } from '../../../scoring/types.ts';

const block = (text: string): LiveBlock => ({
  id: 'front:1:0',
  element: '1',
  text,
  kind: 'paragraph',
  half: 'front',
  segments: [],
});
const live = block('U dient derhalve te betalen.');

const message = (ruleId: string, kind: FindingKind, actual: string): LetterMessage => {
  const start = live.text.indexOf(actual);
  return {
    ruleId,
    source: 'lexicon',
    kind,
    place: { block: 0, start, end: start + actual.length },
    actual,
    expected: [],
    reason: ruleId,
    note: '',
    url: '',
  };
};
const messages = [
  message('sentence-length', 'zin', live.text),
  message('cold', 'toon', live.text),
  message('difficult-word', 'woord', 'derhalve'),
];

describe('what is said of the same words', () => {
  test('is one finding with every reason', () => {
    const { findings } = placeFindings({ messages }, [live], []);
    expect(findings.map((finding) => messagesOf(finding).map(({ ruleId }) => ruleId))).toEqual([
      ['sentence-length', 'cold'],
      ['difficult-word'],
    ]);
  });

  test('is shown as the first kind that is not put out, and not at all without one', () => {
    const [finding] = placeFindings({ messages }, [live], []).findings;
    if (!finding) throw new Error('nothing found');
    expect(kindShown(finding, new Set())).toBe('zin');
    expect(kindShown(finding, new Set(['zin']))).toBe('toon');
    expect(kindShown(finding, new Set(['zin', 'toon']))).toBeUndefined();
  });

  test('inside a bouwsteen is not for the writer of the letter', () => {
    expect(placeFindings({ messages }, [undefined], []).findings).toEqual([]);
  });
});

describe('what a writer does not want to hear', () => {
  test('is left out: this rule about these words in this half, and no other', () => {
    const ignored = [{ ruleId: 'cold', words: live.text, half: 'front' as const }];
    const { findings } = placeFindings({ messages }, [live], [], { ...NO_SILENCE, ignored });
    expect(findings.flatMap(messagesOf).map(({ ruleId }) => ruleId)).toEqual([
      'sentence-length',
      'difficult-word',
    ]);
  });

  test('a word that is ordinary here is no finding, in capitals or not', () => {
    const silence = { ...NO_SILENCE, ordinary: new Set(['derhalve']) };
    const { findings } = placeFindings({ messages }, [live], [], silence);
    expect(findings.flatMap(messagesOf).map(({ kind }) => kind)).not.toContain('woord');
  });

  test('is read from a stored list whatever stands in it', () => {
    expect(readIgnored(undefined)).toEqual([]);
    expect(readIgnored([null, 3, { ruleId: 'a' }, { ruleId: 'a', words: '', half: 'back' }])).toHaveLength(1);
  });
});

describe('a front that is too long', () => {
  const length = { lines: 34, left: -4, firstOver: live.id };

  test('is a finding on the words where it goes over the edge', () => {
    const { findings, places } = overLength(length, [live], [], NO_SILENCE);
    expect(findings[0]?.message).toMatchObject({ kind: 'stress', actual: live.text });
    expect(findings[0]?.message.reason).toContain('4 regels');
    expect(places.size).toBe(1);
  });

  test('marks the beginning of a long passage, up to a whole word', () => {
    const long = block('Een hele lange alinea met veel meer woorden dan er in een streep passen.');
    const [finding] = overLength(length, [long], [], NO_SILENCE).findings;
    expect(finding?.message.actual).toBe('Een hele lange alinea met veel meer');
  });

  test('goes away when the front fits', () => {
    const before = overLength(length, [live], [], NO_SILENCE).findings;
    expect(overLength({ ...length, left: 0 }, [live], before, NO_SILENCE).findings).toEqual([]);
  });
});
