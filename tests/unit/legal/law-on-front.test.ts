import { describe, expect, it } from 'vitest';
import { letter, run } from '../../letters/read.ts';
import { ruleOf } from './legalOf.ts';

describe('law-on-front', () => {
  it.each([
    'Dit staat in artikel 35 van de Participatiewet.',
    'Op grond van artikel 4:8 van de Algemene wet bestuursrecht kunt u reageren.',
    'Wij besluiten dit op grond van art. 54 Participatiewet.',
    'Ingevolge artikel 17, eerste lid, van de Participatiewet geldt dit.',
    'Zie artikel 2.3.5 van de Wet maatschappelijke ondersteuning 2015.',
    'De artikelen 7 en 8 van de verordening gelden.',
  ])('finds: %s', (text) => {
    expect(run(ruleOf('law-on-front'), letter(text))).toHaveLength(1);
  });
  it.each([
    'De wet zegt dat wij dit moeten doen.',
    'De Participatiewet helpt u.',
    'U krijgt hulp.\n\n--- achterkant ---\n\nDit staat in artikel 35 van de Participatiewet.',
    'U kunt bezwaar maken. Op de achterkant leest u hoe.',
    'In de krant stond een verhaal over de wet.',
    'Volgens de regels krijgt u hulp.',
  ])('leaves alone: %s', (text) => {
    expect(run(ruleOf('law-on-front'), letter(text))).toEqual([]);
  });
});
