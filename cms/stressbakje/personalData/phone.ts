import { type Detector, matches } from './detector.ts';

const SHAPE =
  /(?<![\d+])(?:\+31|0031|0)(?: ?\(0\))?[\d ().–-]{7,16}\d(?!\d)|\(0\d{1,3}\)[\d ().–-]{5,12}\d(?!\d)/g;

/** Numbers of organisations, for everybody to know: 0800, 0900 and their like. */
const SERVICE = /^0(?:800|900|906|909|88)/;
/** A Dutch number without its zero has nine digits (Nummerplan telefoon- en ISDN-diensten). */
const NATIONAL_DIGITS = 10;

function national(found: string): string {
  const digits = found.replace(/\(0\)/g, '').replace(/[^\d+]/g, '');
  return digits.replace(/^(?:\+31|0031)/, '0');
}

export const phone: Detector = {
  id: 'phone',
  what: 'een telefoonnummer',
  find: (text) =>
    matches(text, SHAPE, ([found]) => {
      const number = national(found);
      return number.length === NATIONAL_DIGITS && /^0[1-9]/.test(number) && !SERVICE.test(number);
    }),
};
