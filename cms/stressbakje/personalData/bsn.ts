import { type Detector, matches } from './detector.ts';

/** Eight or nine digits that stand alone, with or without dots or spaces in groups. */
const DIGITS = /(?<![\d.,])\d{2,3}[ .]?\d{2,3}[ .]?\d{3,4}(?![\d]|[.,]\d)/g;

/**
 * The elfproef of a burgerservicenummer: the digits weigh 9 to 2 and the last one minus 1, and the sum divides by 11
 * (Regeling burgerservicenummer; the Logius description). Eight digits get a zero in front.
 */
export function passesElfproef(digits: string): boolean {
  if (!/^\d{8,9}$/.test(digits)) return false;
  const nine = digits.padStart(9, '0');
  if (/^0+$/.test(nine)) return false;
  const sum = [...nine].reduce(
    (total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index),
    0,
  );
  return sum % 11 === 0;
}

export const bsn: Detector = {
  id: 'bsn',
  what: 'een burgerservicenummer',
  find: (text) => matches(text, DIGITS, ([found]) => passesElfproef(found.replace(/[ .]/g, ''))),
};
