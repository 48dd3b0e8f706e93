import { describe, expect, it } from 'vitest';
import { letter } from '../../letters/read.ts';
import { legalOf } from './legalOf.ts';

describe('after a decision on objection comes appeal', () => {
  const body = 'Wij verklaren uw bezwaar ongegrond omdat u spaargeld hebt.';
  it('asks for the court, six weeks and contents', () => {
    expect(legalOf(letter(body), 'beslissing-op-bezwaar').missing).toEqual(
      expect.arrayContaining(['beroep-mogelijk', 'beroep-rechtbank', 'beroep-termijn', 'beroep-inhoud']),
    );
  });
  it('is content when they are there', () => {
    const appeal =
      'U kunt in beroep bij de rechtbank Rotterdam, binnen zes weken. Zet erin: uw naam en adres, de datum, het besluit, waarom u het niet eens bent en uw handtekening.';
    const { missing } = legalOf(letter(body, appeal), 'beslissing-op-bezwaar');
    expect(missing.filter((id) => id.startsWith('beroep'))).toEqual([]);
  });
  it('asks about costs only when the reader is right', () => {
    expect(legalOf(letter(body), 'beslissing-op-bezwaar').missing).not.toContain('proceskosten');
    expect(legalOf(letter('Wij verklaren uw bezwaar gegrond.'), 'beslissing-op-bezwaar').missing).toContain(
      'proceskosten',
    );
  });
});
