import { describe, expect, it } from 'vitest';
import { letter, run } from '../../letters/read.ts';
import { describeCheck } from './describeCheck.ts';
import { ruleOf } from './legalOf.ts';

describeCheck('terugvordering-periode', {
  kind: 'terugvordering',
  holds: [
    'Het gaat over de periode van 1 mei 2025 tot en met 31 juli 2025.',
    'Dit kreeg u in mei te veel.',
    'Van 1 mei 2025 tot 1 juni 2025 werkte u.',
    'Het gaat over de maanden mei en juni.',
    'Over januari 2026 kreeg u te veel.',
    'In de maand mei werkte u.',
  ],
  lacks: [
    'U betaalt € 500 terug.',
    'U kreeg te veel.',
    'Er is een fout gemaakt.',
    'U werkte.',
    'Bel ons.',
    'Betaal snel.',
  ],
});

describeCheck('betaaltermijn', {
  kind: 'terugvordering',
  holds: [
    'Betaal vóór 3 mei 2026.',
    'U hebt zes weken om te betalen.',
    'U betaalt € 50 per maand.',
    'Binnen vier weken moet u betalen.',
    'Wilt u het bedrag uiterlijk 3 mei betalen?',
    'U lost maandelijks af.',
  ],
  lacks: [
    'U betaalt € 500 terug.',
    'Betaal snel.',
    'Betaal op tijd.',
    'U kreeg te veel.',
    'Bel ons.',
    'Het bedrag is € 500.',
  ],
});

describe('betalingsregeling', () => {
  it.each([
    'U moet € 500 terugbetalen.',
    'Wij vorderen € 500 van u terug. Dit is ons besluit.',
    'Het bedrag wordt van u teruggevorderd.',
    'U betaalt € 500 aan ons terug. U kunt bezwaar maken.',
    'U moet de toeslag vóór 3 mei terugbetalen.',
    'U hebt te veel bijstand ontvangen. U moet dit terugbetalen.',
  ])('advises: %s', (text) => {
    expect(run(ruleOf('betalingsregeling'), letter(text))).toHaveLength(1);
  });
  it.each([
    'U moet € 500 terugbetalen. Dat kan in delen.',
    'U moet € 500 terugbetalen. U betaalt € 50 per maand.',
    'U moet € 500 terugbetalen. Bel ons voor een betalingsregeling.',
    'U moet € 500 terugbetalen. U kunt uitstel vragen.',
    'Uw aanvraag is afgewezen.',
    'De balie is dicht.',
  ])('leaves alone: %s', (text) => {
    expect(run(ruleOf('betalingsregeling'), letter(text))).toEqual([]);
  });
});
