import { describe, expect, it } from 'vitest';
import { writtenOut } from '../../../scoring/readability/rules/dates.ts';
import { plainAmount, rule as unclearAmount } from '../../../scoring/readability/rules/unclear-amount.ts';
import { rule as unclearDate } from '../../../scoring/readability/rules/unclear-date.ts';
import { rule as unclearNumber } from '../../../scoring/readability/rules/unclear-number.ts';
import { specify } from './spec.ts';

specify(unclearDate, {
  finds: [
    ['Kom op {12-03-2026} langs.', '12 maart 2026'],
    ['Uw brief van {3/5/2026} is binnen.', '3 mei 2026'],
    ['Wij bellen u op {12/3}.', '12 maart'],
    ['Betaal vóór {01.09.2026}.', '1 september 2026'],
    ['De cursus begint op {4 mrt. 2026}.', '4 maart 2026'],
    ['U kunt komen vanaf {2026-11-05}.', '5 november 2026'],
    ['Uiterlijk {5-6} hoort u van ons.', '5 juni'],
  ],
  leaves: [
    'Kom op 12 maart 2026 langs.',
    'Wij bellen u op donderdag 12 maart.',
    'Bel tussen 9.00 en 12.00 uur.',
    'Dat duurt 3-5 dagen.',
    'Bel 010-1234567.',
    'U woont op nummer 12/3.',
    'De datum 45-13-2026 bestaat niet.',
    'In mei bent u aan de beurt.',
  ],
});

describe('writtenOut', () => {
  it('gives nothing for what is no date or is written out already', () => {
    expect(writtenOut('12 maart 2026')).toBeUndefined();
    expect(writtenOut('99-99-9999')).toBeUndefined();
    expect(writtenOut('')).toBeUndefined();
  });
  it('reads a year of two figures as this century', () => {
    expect(writtenOut('1-2-26')).toBe('1 februari 2026');
  });
});

specify(unclearAmount, {
  finds: [
    ['U krijgt {€ 100,-} per maand.', '€ 100'],
    ['De boete is {€1250,--}.', '€ 1.250'],
    ['U betaalt {EUR 45,50}.', '€ 45,50'],
    ['Uw schuld is {€ 12500}.', '€ 12.500'],
    ['De vergoeding is {2400 euro}.', '€ 2.400'],
    ['Dat kost {250,-} per jaar.', '€ 250'],
  ],
  leaves: [
    'U krijgt € 100 per maand.',
    'De boete is € 1.250,75.',
    'U betaalt 45 euro.',
    'In 2026 krijgt u meer.',
    'Het kost niet meer dan € 5.',
    'Bel 0800 1234.',
    'Het gaat om 3,5 miljoen euro.',
  ],
});

describe('plainAmount', () => {
  it('keeps the cents that count and drops the others', () => {
    expect(plainAmount('€ 1250,05')).toBe('€ 1.250,05');
    expect(plainAmount('€ 10,00')).toBe('€ 10');
    expect(plainAmount('gratis')).toBeUndefined();
  });
});

specify(unclearNumber, {
  finds: [
    ['U hebt {zes} weken de tijd.', '6'],
    ['Er wonen {15000} mensen in de wijk.', '15.000'],
    ['Lees bijlage {IV} goed.', '4'],
    ['Dat duurt {10-15} dagen.', '10 tot 15'],
    ['U bent {vijfendertig} jaar.', '35'],
    ['U betaalt {vijf procent} rente.', '5%'],
    ['Wij hielpen {vierentwintig} gezinnen.', '24'],
  ],
  leaves: [
    'U hebt 6 weken de tijd.',
    'U hebt twee kinderen en een hond.',
    'Er wonen 15.000 mensen in de wijk.',
    'De Willem II speelt morgen.',
    'Uw zaak heeft nummer 15000.',
    'U bent 35 jaar.',
    'Een week later bellen wij.',
    'Bel ons op 14 020.',
  ],
});
