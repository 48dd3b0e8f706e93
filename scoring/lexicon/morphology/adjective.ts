/** Dutch adjectives: the -e form and the degrees of comparison, of single words and of phrases. */
import { beforeE, isVowel } from './spelling.ts';

export type AdjectiveCell = 'base' | 'e' | 'er' | 'ere' | 'st' | 'ste' | 's';

/** Never inflected. */
const FIXED = new Set('genoeg extra gratis online open weinig veel meer minder deze dit die dat'.split(' '));

/** Only adverbs: they cannot stand before a noun. */
const ADVERBS = new Set(
  (
    'helemaal misschien vaak soms meteen ineens altijd steeds samen apart graag ook nu vooraf hoogstens daarna eerst anders ' +
    'zo heel erg ongeveer kortgeleden pas achteraf nogal vanzelf toch gerust tegelijk minstens alleen uit van over er daar ' +
    'volgens zoals wel niet en met zonder gauw verder net straks'
  ).split(' '),
);

/** Degrees of comparison no rule gives. */
const IRREGULAR_DEGREES = new Map([
  ['goed', ['beter', 'best']],
  ['veel', ['meer', 'meest']],
  ['weinig', ['minder', 'minst']],
]);

/** Unstressed last syllable: one consonant stays (zeker → zekere, makkelijk → makkelijke). */
const UNSTRESSED = /(?:er|el|ig|lijk|isch|en|em|erd)$/u;

const KEEPS_S = /(?:los|fris|vers|wis)$/u;

/** A phrase with one of these first words is inflected on its last word: niet goed → niet goede. */
const ADVERB_FIRST =
  /^(?:niet|heel|erg|zeer|meer|minder|goed|slecht|nog|altijd|steeds|even|te|best|makkelijk|moeilijk|vrij|veel|dus|echt)$/u;

function withE(word: string): string {
  if (FIXED.has(word) || /[^aeiou]en$/u.test(word) || word.endsWith('e') || isVowel(word.at(-1))) return word;
  if (
    UNSTRESSED.test(word) &&
    !/(?:eer|eel|ver|eem|iel|ieel|ueel|uweel|oel|oer|ier|nel|fel|hel|wel|bel)$/u.test(word)
  )
    return `${word}e`;
  if (word.endsWith('isch')) return `${word}e`;
  if (KEEPS_S.test(word)) return `${word}${/[aeiou]s$/u.test(word) ? 's' : ''}e`;
  return `${beforeE(word)}e`;
}

/**
 * One form of an adjective.
 * @returns undefined when this adjective or phrase cannot stand there (`op tijd` has no -e form)
 */
export function inflectAdjective(phrase: string, cell: AdjectiveCell): string | undefined {
  if (cell === 'base') return phrase;
  if (ADVERBS.has(phrase)) return undefined;
  const space = phrase.lastIndexOf(' ');
  if (space > 0) {
    if (cell !== 'e') return undefined;
    const first = phrase.slice(0, phrase.indexOf(' '));
    if (phrase.indexOf(' ') !== space || !ADVERB_FIRST.test(first)) return undefined;
    return `${phrase.slice(0, space + 1)}${withE(phrase.slice(space + 1))}`;
  }
  const [more, most] = IRREGULAR_DEGREES.get(phrase) ?? [];
  if (more !== undefined && most !== undefined && cell !== 'e' && cell !== 's') {
    return { er: more, ere: more === 'beter' ? 'betere' : more, st: most, ste: `${most}e` }[cell];
  }
  const form = withE(phrase);
  switch (cell) {
    case 'e':
      return form;
    case 's':
      return /(?:s|sch|en|e)$/u.test(phrase) ? phrase : `${phrase}s`;
    case 'er':
    case 'ere': {
      const stem = phrase.endsWith('r') ? `${phrase}d` : form.replace(/e$/u, '');
      return cell === 'er' ? `${stem}er` : `${stem}ere`;
    }
    default: {
      const stem = phrase.endsWith('s') || phrase.endsWith('sch') ? `${phrase}t` : `${phrase}st`;
      return cell === 'st' ? stem : `${stem}e`;
    }
  }
}

/** Every form of an adjective with its cell; the base comes first. */
export function adjectiveForms(adjective: string): [AdjectiveCell, string][] {
  const forms: [AdjectiveCell, string][] = [['base', adjective]];
  for (const cell of ['e', 'er', 'ere', 'st', 'ste', 's'] as const) {
    const form = inflectAdjective(adjective, cell);
    if (form !== undefined && form !== adjective) forms.push([cell, form]);
  }
  return forms;
}
