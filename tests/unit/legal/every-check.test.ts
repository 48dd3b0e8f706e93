import { describe, expect, it } from 'vitest';
import { checks } from '../../../scoring/legal/checks.ts';
import { rules } from '../../../scoring/legal/rules.ts';
import { letter } from '../../letters/read.ts';
import { legalOf } from './legalOf.ts';

describe('every check', () => {
  it.each(checks.map((check) => [check.id, check] as const))(
    '%s names its article and offers a passage',
    (_id, check) => {
      expect(check.article).toMatch(/^art\. \d+:\d+/);
      const rule = rules.find((one) => one.id === check.id);
      expect(rule?.note).toContain(check.article);
      expect(rule?.note).toContain(check.half === 'back' ? 'achterkant' : 'voorkant');
      expect(check.passage.length).toBeGreaterThan(10);
    },
  );
  it('is asked of some kind, and information letters are asked nothing', () => {
    for (const check of checks) expect(check.kinds.length).toBeGreaterThan(0);
    expect(legalOf(letter('Uw uitkering is afgewezen.'), 'informatie')).toMatchObject({
      complete: true,
      missing: [],
    });
  });
  it('has a passage that answers it: put in, the part is there', () => {
    for (const check of checks) {
      const kind = check.kinds[0];
      if (!kind || check.asked) continue;
      const greeting = check.id.startsWith('bezwaar')
        ? 'U kunt bezwaar maken. '
        : check.id.startsWith('beroep')
          ? 'U kunt in beroep. '
          : '';
      const text =
        check.id === 'datum'
          ? `${check.passage}\n\n${letter('Hallo.')}`
          : letter(`${greeting}${check.passage}`);
      expect(legalOf(text, kind).missing, check.id).not.toContain(check.id);
    }
  });
});
