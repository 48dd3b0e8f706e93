import { describe, expect, it } from 'vitest';
import { missingForApproval, underFloor } from '../../../cms/letters/workflow/approval.ts';
import type { LetterScores } from '../../../cms/letters/workflow/letterScores.ts';
import { maySit, whyNotJudge } from '../../../cms/letters/workflow/seats.ts';

const good: LetterScores = {
  readability: 70,
  level: 'B1',
  activation: 70,
  balance: 'evenwichtig',
  stress: 20,
  legalComplete: true,
};
const floor = { level: 'B1', balanced: true, legal: true } as const;

describe('what akkoord needs', () => {
  const both = { jurist: 'akkoord', ervaringsdeskundige: 'akkoord' } as const;

  it('is nothing when the call is answered and the two needed seats approve', () => {
    expect(missingForApproval({ callFirst: 'nee' }, both)).toEqual([]);
  });

  it('is an answer to "bel eerst"', () => {
    expect(missingForApproval({ callFirst: null }, both)).toEqual([
      'Beantwoord eerst de vraag of u de inwoner eerst belt.',
    ]);
  });

  it('is the jurist and the ervaringsdeskundige, also when nobody asked them', () => {
    expect(missingForApproval({ callFirst: 'ja' }, { communicatie: 'akkoord' })).toEqual([
      'Vraag de stoel ervaringsdeskundige om te lezen.',
      'Vraag de stoel jurist om te lezen.',
    ]);
  });

  it.each(['gevraagd', 'terug', 'vervallen'] as const)(
    'is every seat that was asked: %s is not yet',
    (open) => {
      expect(missingForApproval({ callFirst: 'ja' }, { ...both, toegang: open })).toEqual([
        'De stoel toegang is nog niet akkoord.',
      ]);
    },
  );
});

describe('the floor', () => {
  it('is reached by a letter on it or above it', () => {
    expect(underFloor(good, floor)).toEqual([]);
    expect(underFloor({ ...good, level: 'A2' }, floor)).toEqual([]);
  });

  it('names everything that stays under it', () => {
    expect(underFloor({ ...good, level: 'C1', balance: 'kil', legalComplete: false }, floor)).toEqual([
      'het niveau is C1, de ondergrens is B1',
      'de balans is kil, de ondergrens is evenwichtig',
      'de brief is niet wettelijk compleet',
    ]);
  });

  it('takes what was not scored as under it', () => {
    const unknown = { ...good, level: null, balance: null, legalComplete: null };
    expect(underFloor(unknown, floor)).toHaveLength(3);
  });

  it('is the organisation’s own', () => {
    const low = { level: 'C1', balanced: false, legal: false } as const;
    expect(underFloor({ ...good, level: 'C1', balance: 'kil', legalComplete: false }, low)).toEqual([]);
  });
});

describe('who sits where', () => {
  it('keeps the chair of the jurist and the ervaringsdeskundige for them', () => {
    expect(maySit(['communicatie'], 'jurist')).toBe(false);
    expect(maySit(['jurist'], 'ervaringsdeskundige')).toBe(false);
    expect(maySit(['consulent'], 'toegang')).toBe(true);
    expect(maySit(['trainer', 'begeleider'], 'kwaliteit')).toBe(false);
    expect(maySit(['beheerder'], 'jurist')).toBe(true);
  });

  it('asks four eyes for the jurist: not the one who wrote, unless the beheerder', () => {
    const own = { seat: 'jurist', isWriter: true, verdict: 'akkoord' } as const;
    expect(whyNotJudge({ ...own, roles: ['jurist'] })).toContain('zelf als laatste gewijzigd');
    expect(whyNotJudge({ ...own, roles: ['jurist'], isWriter: false })).toBeUndefined();
    expect(whyNotJudge({ ...own, roles: ['jurist'], verdict: 'terug' })).toBeUndefined();
    expect(whyNotJudge({ ...own, roles: ['beheerder'] })).toBeUndefined();
    expect(whyNotJudge({ ...own, seat: 'communicatie', roles: ['communicatie'] })).toBeUndefined();
  });
});
