/** The codes between double brackets in a letter, as plain text: `((naam))`, `((als naam is waarde))`, `((einde))`. */
export type FieldCode =
  | { type: 'veld'; name: string }
  | { type: 'als'; name: string; value: string }
  /** A condition that does not say what it compares with. */
  | { type: 'als-onvolledig' }
  | { type: 'einde' }
  | { type: 'bouwsteen'; slug: string };

/** A code and where it stands, in UTF-16 offsets. */
export type PlacedCode = FieldCode & { start: number; end: number };

/** At most eighty characters on one line; without brackets inside, so reading stays linear. */
const CODE = /\(\(([^()\n]{1,80})\)\)/g;
const IS = ' is ';

/** One way of writing a name: lower case, single spaces. */
export const plainName = (name: string): string => name.trim().toLowerCase().replace(/\s+/g, ' ');

/** Every code of a text, in order. */
export function codesIn(text: string): PlacedCode[] {
  return [...text.matchAll(CODE)].map((match) => ({
    ...readCode(match[1] ?? ''),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function readCode(inside: string): FieldCode {
  const name = plainName(inside);
  if (name === 'einde') return { type: 'einde' };
  if (name.startsWith('bouwsteen ')) return { type: 'bouwsteen', slug: name.slice('bouwsteen '.length) };
  if (name === 'als' || name.startsWith('als ')) {
    const condition = name.slice('als '.length);
    const at = condition.indexOf(IS);
    if (at < 1 || condition.length === at + IS.length) return { type: 'als-onvolledig' };
    return { type: 'als', name: condition.slice(0, at), value: condition.slice(at + IS.length) };
  }
  return { type: 'veld', name };
}
