import { type FieldReader, isEmpty, printed, type RawValue, wrong } from './field.ts';
import { tekst } from './tekst.ts';

/** More than this on one sheet is no list but an appendix. */
const MAX_ITEMS = 40;

/** The strongest sign that is there separates the items; a comma only when nothing else does. */
const SEPARATORS = ['\n', ';', '|', ','];

/**
 * Some things in a row: reads `loonstrook; huurcontract; ID-kaart` or one a line. Prints one a line: a letter makes
 * a list of it where the field stands alone, and `loonstrook, huurcontract en ID-kaart` in a sentence.
 */
export const lijst = {
  read(value, field) {
    const words: string[] = [];
    for (const item of itemsOf(value)) {
      if (isEmpty(item)) continue;
      const reading = tekst.read(item, field);
      if (!reading.ok) return reading;
      words.push(reading.printed);
    }
    if (words.length === 0 || words.length > MAX_ITEMS) {
      const what = words.length === 0 ? 'is leeg' : `heeft meer dan ${MAX_ITEMS} onderdelen`;
      return wrong(`Deze lijst ${what}. Schrijf een lijst zo: loonstrook; huurcontract; ID-kaart.`);
    }
    return printed(words.join('\n'));
  },
} satisfies FieldReader;

function itemsOf(value: RawValue): readonly RawValue[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'string') return [value];
  const text = value.replace(/\r\n?/g, '\n').trim();
  const separator = SEPARATORS.find((sign) => text.includes(sign));
  return separator ? text.split(separator) : [text];
}
