import { type Detector, matches } from './detector.ts';

/** Four digits and two letters; PostNL leaves SA, SD and SS out. Small letters only when written as one. */
const POSTCODE = /(?<![\d.,])[1-9]\d{3}(?: ?(?!SA|SD|SS)[A-Z]{2}|(?!sa|sd|ss)[a-z]{2})(?![\p{L}\d])/gu;

/** A word that ends like a street, with a house number after it. */
const STREET =
  /(?<!\p{L})\p{L}[\p{L}'’.-]{1,40}(?:straat|laan|plein|singel|gracht|kade|steeg|dreef|plantsoen|str\.) \d{1,4}(?:-?[a-z]{1,2})?(?![\p{L}\d])/giu;
/** Endings that are words of their own: only with a capital in front, and never "onderweg 2". */
const CAPITAL_STREET =
  /(?<!\p{L})\p{Lu}\p{L}{2,40}(?:weg|hof|dijk|pad|park|markt|ring|baan|wal|burg|hage|veld|horst|kamp) \d{1,4}(?:-?[a-z]{1,2})?(?![\p{L}\d%])/gu;
const NO_STREET = /^(?:onderweg|vanweg|halfweg|terugweg)/i;

export const address: Detector = {
  id: 'address',
  what: 'een adres of postcode',
  find: (text) => [
    // "1234ab" is a postcode; "2026en" is a typing error that nobody makes.
    ...matches(text, POSTCODE),
    ...matches(text, STREET),
    ...matches(text, CAPITAL_STREET, ([found]) => !NO_STREET.test(found)),
  ],
};
