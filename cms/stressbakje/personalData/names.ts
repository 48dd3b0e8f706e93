import { GIVEN_NAMES } from './data/givenNames.ts';
import { MUNICIPALITIES } from './data/municipalities.ts';
import { KNOWN_WORDS } from './data/organisations.ts';
import { SURNAMES } from './data/surnames.ts';
import { type Detector, type Found, matches } from './detector.ts';
import { type Word, wordsOf } from './words.ts';

/** "mevrouw Jansen" is a name; "mevrouw is verhuisd" is not. */
const TITLES = new Set(
  'meneer mevrouw mevr dhr mw heer mijnheer familie fam juffrouw broer zus oom tante opa oma'.split(' '),
);
const TUSSENVOEGSELS = new Set(
  "van de der den het 't ten ter te op in 'n da dos di el al ben bin ibn la le von zu".split(' '),
);

const PLACES: ReadonlySet<string> = new Set(MUNICIPALITIES.filter((name) => !name.includes(' ')));
/** "Berg en Dal" is a place; "Berg" alone is somebody. */
const LONG_PLACES = new RegExp(
  `(?<!\\p{L})(?:${MUNICIPALITIES.filter((name) => name.includes(' ')).join('|')})(?!\\p{L})`,
  'giu',
);

/** A given name of at least this many letters is no small word: then it needs no capital. */
const LONG_ENOUGH = 5;
const INITIALS = /(?<!\p{L})(?:\p{Lu}\.[ ]?){1,4}(?:(?:van|de|der|den|el|ten|ter) ){0,2}\p{Lu}\p{Ll}{2,30}/gu;

const isKnown = ({ lower }: Word) =>
  lower.split('-').every((part) => KNOWN_WORDS.has(part) || PLACES.has(part)) ||
  KNOWN_WORDS.has(lower) ||
  PLACES.has(lower) ||
  // "Utrechts", "Zwolse": what comes from a place.
  PLACES.has(lower.replace(/se?$/, ''));

/** Ends of words that name a body, a rule or a place, never a person. */
const BODY =
  /(?:wet|dienst|bank|fonds|toeslag|loket|team|plein|kantoor|bureau|raad|hulp|zorg|school|huis|college|centrum|ministerie|uitkering|werk|stichting|regeling|kaart|code|pas)$/;

const mayBeName = (word: Word) => word.capital && !isKnown(word) && !BODY.test(word.lower);

/** Only blanks between two words: a comma or a full stop ends a name. */
const joined = (text: string, left: Word, right: Word) =>
  /^[ \t.]{1,2}$/.test(text.slice(left.end, right.start));

/** The word after this one and after the tussenvoegsels that follow, or undefined when the name stops. */
function afterPrefixes(
  text: string,
  words: readonly Word[],
  index: number,
): { word: Word; prefixes: number } | undefined {
  let at = index;
  let prefixes = 0;
  for (;;) {
    const here = words[at];
    const next = words[at + 1];
    if (!here || !next || !joined(text, here, next)) return undefined;
    if (!TUSSENVOEGSELS.has(next.lower)) return { word: next, prefixes };
    prefixes += 1;
    at += 1;
  }
}

/**
 * Where a word may be the start of somebody's name. A heuristic, and stern: the texts of this module are general,
 * so a colleague who has to write an organisation in another way loses little, and a name that stays loses much.
 */
function nameFrom(text: string, words: readonly Word[], index: number): Found | undefined {
  const word = words[index];
  if (!word) return undefined;
  const after = afterPrefixes(text, words, index);
  const last = after?.word;
  const lastIsName = last !== undefined && mayBeName(last);
  const to = (end: Word): Found => ({ start: word.start, end: end.end });

  if (TITLES.has(word.lower)) {
    if (last && (lastIsName || (SURNAMES.has(last.lower) && last.lower.length >= LONG_ENOUGH)))
      return to(last);
    return undefined;
  }
  if (GIVEN_NAMES.has(word.lower) && (word.capital || word.lower.length >= LONG_ENOUGH)) {
    return to(lastIsName ? last : word);
  }
  if (TUSSENVOEGSELS.has(word.lower)) {
    return last?.capital && SURNAMES.has(last.lower) && !isKnown(last) && index > 0 ? to(last) : undefined;
  }
  if (!mayBeName(word)) return undefined;
  if (lastIsName && last && (!word.first || SURNAMES.has(last.lower))) return to(last);
  return !word.first && SURNAMES.has(word.lower) ? to(word) : undefined;
}

export const names: Detector = {
  id: 'name',
  what: 'een naam',
  find: (text) => {
    const plain = text.replace(LONG_PLACES, (place) => 'x'.repeat(place.length));
    const words = wordsOf(plain);
    return [...matches(plain, INITIALS), ...words.flatMap((_, index) => nameFrom(plain, words, index) ?? [])];
  },
};
