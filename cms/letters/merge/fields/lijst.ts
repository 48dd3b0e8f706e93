import { type FieldReader, wrong } from './field.ts';
import { tekst } from './tekst.ts';

/** The strongest sign that is there separates the items; a comma only when nothing else does. */
const SEPARATORS = ['\n', ';', '|', ','];

/** Some things in a row: `loonstrook; huurcontract; ID-kaart` is printed as `loonstrook, huurcontract en ID-kaart`. */
export const lijst: FieldReader = {
  read(value, field) {
    const items = Array.isArray(value) ? value : split(value);
    const words: string[] = [];
    for (const item of items) {
      if (typeof item === 'string' && item.trim() === '') continue;
      const reading = tekst.read(item, field);
      if (!reading.ok) return reading;
      words.push(reading.printed);
    }
    if (words.length === 0) {
      return wrong('Deze lijst is leeg. Schrijf een lijst zo: loonstrook; huurcontract; ID-kaart.');
    }
    return tekst.read(enumerate(words), field);
  },
};

function split(value: unknown): (string | number)[] {
  if (typeof value !== 'string') return [value as number];
  const text = value.replace(/\r\n?/g, '\n').trim();
  const separator = SEPARATORS.find((sign) => text.includes(sign));
  return separator ? text.split(separator) : [text];
}

/** Items with a comma of their own are kept apart by semicolons. */
function enumerate(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  if (words.length < 2) return last;
  const comma = words.some((word) => word.includes(',')) ? '; ' : ', ';
  return `${words.slice(0, -1).join(comma)} en ${last}`;
}
