import { describe, expect, it } from 'vitest';
import { letter } from '../../letters/read.ts';
import { legalOf } from './legalOf.ts';

describe('the date of the letter', () => {
  it.each([
    'Datum: 3 maart 2026',
    'Waterdam, 3 maart 2026',
    'Verzonden: 3-3-2026',
    'Datum: ((datum brief))',
    'Gemeente Waterdam\nPostbus 10\nDatum 3 maart 2026\nKenmerk 12345',
    '3 maart 2026',
  ])('is there: %s', (head) => {
    expect(legalOf(`${head}\n\n${letter('Wij wijzen uw aanvraag af.')}`, 'afwijzing').missing).not.toContain(
      'datum',
    );
  });
  it.each(['Gemeente Waterdam', 'Postbus 10', 'Kenmerk: 12345', 'Datum:', 'Betreft: uw aanvraag', 'Maart'])(
    'is missing: %s',
    (head) => {
      const text = `${head}\n\n${letter('U vroeg op 3 maart 2026 om een rolstoel en die krijgt u niet.')}`;
      expect(legalOf(text, 'afwijzing').missing).toContain('datum');
    },
  );
});
