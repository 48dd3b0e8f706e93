import type { Detector } from './detector.ts';

const SHAPE = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?: ?[A-Z\d]{1,4}){3,8}(?![\p{L}\d])/giu;
const SHORTEST = 15;
const LONGEST = 34;

/** The check of an IBAN: turned round and with letters as numbers it is 1 modulo 97 (ISO 13616, ISO 7064). */
export function passesMod97(iban: string): boolean {
  const plain = iban.replace(/ /g, '').toUpperCase();
  if (plain.length < SHORTEST || plain.length > LONGEST) return false;
  const turned = plain.slice(4) + plain.slice(0, 4);
  let rest = 0;
  for (const character of turned) {
    for (const digit of String(Number.parseInt(character, 36))) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
}

export const iban: Detector = {
  id: 'iban',
  what: 'een rekeningnummer (IBAN)',
  find: (text) =>
    [...text.matchAll(SHAPE)].flatMap((match) => {
      // A word after the number can look like one more group: shorten by groups until the check passes.
      for (let end = match[0].length; end >= SHORTEST; end = match[0].lastIndexOf(' ', end - 1)) {
        if (passesMod97(match[0].slice(0, end))) return [{ start: match.index, end: match.index + end }];
      }
      return [];
    }),
};
