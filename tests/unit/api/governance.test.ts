import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../../cms/letters/governance/fingerprint.ts';
import { standingOf } from '../../../cms/letters/governance/standing.ts';
import { richText } from '../../support/richText.ts';

const now = new Date('2026-12-01T10:00:00Z');
const check = (on: string) => ({ on, by: 'Jurist', fingerprint: 'nu' });

describe('how a sjabloon stands with the jurist', () => {
  it.each([
    ['never looked over', undefined, 'nu', 'nooit'],
    ['looked over today', check('2026-12-01T09:00:00Z'), 'nu', 'in-orde'],
    ['looked over nearly a year ago', check('2025-12-02T09:00:00Z'), 'nu', 'in-orde'],
    ['looked over more than a year ago', check('2025-11-30T09:00:00Z'), 'nu', 'verouderd'],
    ['changed since', check('2026-11-01T09:00:00Z'), 'anders', 'gewijzigd'],
    ['changed since, and too long ago', check('2024-11-01T09:00:00Z'), 'anders', 'verouderd'],
  ])('%s', (_what, last, fingerprint, standing) => expect(standingOf(last, fingerprint, now)).toBe(standing));
});

describe('the fingerprint of a sjabloon', () => {
  const text = {
    subject: 'Besluit',
    kind: 'toekenning',
    front: richText('U krijgt geld.'),
    back: richText('De wet.'),
  };

  it('stays as it is when no word changes', () => {
    const bold = structuredClone(text);
    const words = bold.front.root.children[0] as unknown as { children: { format: number }[] };
    for (const each of words.children) each.format = 1;
    expect(fingerprintOf(bold)).toBe(fingerprintOf(text));
  });

  it.each([
    ['the subject', { subject: 'Ons besluit' }],
    ['the kind', { kind: 'afwijzing' }],
    ['a word on the front', { front: richText('U krijgt minder geld.') }],
    ['a word on the back', { back: richText('Een wet.') }],
    ['the side of a text', { front: richText('De wet.'), back: richText('U krijgt geld.') }],
  ])('changes with %s', (_what, change) =>
    expect(fingerprintOf({ ...text, ...change })).not.toBe(fingerprintOf(text)),
  );
});
