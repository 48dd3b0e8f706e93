import { describe, expect, test } from 'vitest';
import {
  groupFindings,
  heaviestFirst,
  MOST_AT_ONCE,
  placeShown,
} from '../../../cms/admin/letters/findingGroups.ts';
import { BROKEN_FIELD } from '../../../cms/editor/briefScore/fieldFindings.ts';
import type { Finding } from '../../../cms/editor/briefScore/findings.ts';
import type { FindingKind, LetterHalf } from '../../../scoring/types.ts';

interface Wanted {
  kind?: FindingKind;
  ruleId?: string;
  half?: LetterHalf;
  missing?: boolean;
  also?: Finding['also'];
}

/** A finding of some words at a place of the letter. */
function finding(actual: string, block: number, start: number, wanted: Wanted = {}): Finding {
  const { kind = 'woord', ruleId = `rule-${kind}`, half = 'front', missing = false, also = [] } = wanted;
  return {
    id: `${ruleId}|${half}|${block}|${start}|${actual}`,
    half,
    missing,
    also,
    ...(!missing && { passage: `${half}:${block}:0` }),
    message: {
      ruleId,
      source: 'lexicon',
      kind,
      place: { block, start, end: start + actual.length },
      actual,
      expected: [],
      reason: '',
      note: '',
      url: '',
    },
  };
}

const NONE = new Set<FindingKind>();
const listed = (findings: Finding[], hidden: ReadonlySet<FindingKind> = NONE) =>
  groupFindings(findings, hidden).map((group) => [group.findings[0].message.actual, group.findings.length]);

describe('the list of findings', () => {
  test('has one entry for the same words of the same rule, in any case, where they stand first', () => {
    expect(
      listed([
        finding('Bescheiden', 0, 0),
        finding('middels', 0, 20),
        finding('bescheiden', 1, 4),
        finding('bescheiden', 3, 9),
      ]),
    ).toEqual([
      ['Bescheiden', 3],
      ['middels', 1],
    ]);
  });

  test('keeps another rule, another half and what is missing apart', () => {
    expect(
      listed([
        finding('u dient', 0, 0),
        finding('u dient', 1, 0, { kind: 'toon' }),
        finding('u dient', 5, 0, { half: 'back' }),
        finding('', 0, 0, { missing: true, kind: 'recht' }),
        finding('', 6, 0, { missing: true, kind: 'recht' }),
      ]),
    ).toEqual([
      ['u dient', 1],
      ['u dient', 1],
      ['u dient', 1],
      ['', 1],
      ['', 1],
    ]);
  });

  test('keeps words apart of which more is said at one place than at the other', () => {
    const also = [finding('derhalve', 1, 0, { kind: 'toon' }).message];
    expect(listed([finding('derhalve', 0, 0), finding('derhalve', 1, 0, { also })])).toHaveLength(2);
  });

  test('follows the letter by passage, and puts the heaviest first within one', () => {
    const findings = [
      finding('woord', 0, 0),
      finding('een zin', 0, 2, { kind: 'zin' }),
      finding('toon', 0, 8, { kind: 'toon' }),
      finding('artikel', 0, 10, { kind: 'recht' }),
      finding('dreiging', 0, 14, { kind: 'stress' }),
      finding('((weg))', 0, 30, { kind: 'zin', ruleId: BROKEN_FIELD }),
      finding('later dreigen', 1, 0, { kind: 'stress' }),
    ];
    const expected = ['((weg))', 'artikel', 'dreiging', 'toon', 'een zin', 'woord', 'later dreigen'];
    expect(listed(findings).map(([words]) => words)).toEqual(expected);
  });

  test('goes front, back, missing, whatever comes first', () => {
    expect(
      listed([
        finding('', 0, 0, { missing: true, kind: 'recht' }),
        finding('achter', 2, 0, { half: 'back', kind: 'recht' }),
        finding('voor', 1, 0),
      ]).map(([words]) => words),
    ).toEqual(['voor', 'achter', '']);
  });

  test('shows what is left of a finding when a kind is put out, and nothing when none is left', () => {
    const also = [finding('derhalve', 0, 0, { kind: 'toon' }).message];
    const findings = [finding('derhalve', 0, 0, { also }), finding('middels', 0, 10)];
    const [group, ...others] = groupFindings(findings, new Set<FindingKind>(['woord']));
    expect(group?.kind).toBe('toon');
    expect(others).toEqual([]);
  });

  test('loses no finding and keeps its keys when one place is gone', () => {
    const findings = [finding('stukken', 0, 0), finding('Stukken', 1, 0), finding('dienen', 1, 9)];
    const before = groupFindings(findings, NONE);
    expect(before.flatMap((group) => group.findings)).toHaveLength(3);
    expect(
      groupFindings(findings.slice(1), NONE)
        .map(({ key }) => key)
        .toSorted(),
    ).toEqual(before.map(({ key }) => key).toSorted());
  });
});

describe('what is shown at first', () => {
  const word = (index: number, passage: number) => finding(`woord${index}`, passage, index);

  test('is everything, as long as that can be overseen', () => {
    const groups = groupFindings(
      Array.from({ length: MOST_AT_ONCE }, (_, index) => word(index, 0)),
      NONE,
    );
    expect(heaviestFirst(groups, undefined)).toEqual(groups);
  });

  test('is the heaviest of every passage, what is missing, and what is open', () => {
    const findings = [
      ...Array.from({ length: MOST_AT_ONCE }, (_, index) => word(index, 0)),
      finding('dreiging', 0, 90, { kind: 'stress' }),
      finding('achteraan', 7, 0),
      finding('', 9, 0, { missing: true, kind: 'recht' }),
    ];
    const open = findings[12]?.id;
    const shown = heaviestFirst(groupFindings(findings, NONE), open);
    expect(shown.map((group) => group.findings[0].message.actual)).toEqual([
      'dreiging',
      'woord0',
      'woord12',
      'achteraan',
      '',
    ]);
  });

  test('is never more than can be overseen, however many passages there are', () => {
    const findings = Array.from({ length: 3 * MOST_AT_ONCE }, (_, index) => word(index, index));
    expect(heaviestFirst(groupFindings(findings, NONE), undefined)).toHaveLength(MOST_AT_ONCE);
  });

  test('reaches the last passage before any passage gets its second', () => {
    const findings = Array.from({ length: 3 * 25 }, (_, index) => word(index, Math.floor(index / 3)));
    const passages = heaviestFirst(groupFindings(findings, NONE), undefined).map(
      (group) => group.findings[0].passage,
    );
    expect(new Set(passages).size).toBe(25);
    expect(passages).toHaveLength(MOST_AT_ONCE);
  });
});

describe('the places of an entry', () => {
  const three = [finding('stukken', 0, 0), finding('stukken', 1, 0), finding('stukken', 2, 0)];
  const [group] = groupFindings(three, NONE);

  test('are visited one by one, round and round', () => {
    const visited: [number, string][] = [];
    let active: string | undefined;
    for (let step = 0; step < 4 && group; step += 1) {
      const { number, finding: shown, next } = placeShown(group, active);
      visited.push([number, shown.id]);
      active = next.id;
    }
    expect(visited.map(([number]) => number)).toEqual([1, 2, 3, 1]);
    expect(visited.map(([, id]) => id)).toEqual([...three.map(({ id }) => id), three[0]?.id]);
  });
});
