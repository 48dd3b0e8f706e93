import { GIVEN_NAMES } from './data/givenNames.ts';
import { MUNICIPALITIES } from './data/municipalities.ts';
import { KNOWN_WORDS } from './data/organisations.ts';
import { SURNAMES } from './data/surnames.ts';
import { type Detector, type Found, matches } from './detector.ts';
import { type Word, wordsOf } from './words.ts';

/** "mevrouw Jansen" is a name; "mevrouw is verhuisd" is not. */
const TITLES = new Set(
  'meneer mevrouw mevr dhr mw heer mijnheer familie fam juffrouw broer zus oom tante opa oma dokter'.split(
    ' ',
  ),
);
const PERSONS = new Set(
  (
    'zoon dochter man vrouw moeder vader partner vriend vriendin buurman buurvrouw neef nicht bewindvoerder ' +
    'begeleider begeleidster consulent huisarts advocaat mentor curator collega casus'
  ).split(' '),
);
/** After these a word with a capital that nobody knows is more likely somebody than something. */
const PREPOSITIONS = new Set('met aan voor door over'.split(' '));
/** Begin a sentence often, and then have their capital from the grammar. */
const OPENERS = new Set(
  (
    'de het een in op met bij naar van voor door via na uit over om aan tot te en of maar ook dat dit die deze ' +
    'wij we ik u uw ons onze hij zij ze er als dan nu want omdat sinds tijdens vanaf volgens alle elke geen niet ' +
    'lees bel ga kies open vraag stuur vul kijk zie maak let overleg gesprek brief post contact begin eind'
  ).split(' '),
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
  KNOWN_WORDS.has(lower.split('-')[0] ?? '') ||
  PLACES.has(lower) ||
  // "Utrechts", "Zwolse": what comes from a place.
  PLACES.has(lower.replace(/se?$/, ''));

/** Ends of words that name a body, a rule or a place, never a person. */
const BODY =
  /(?:wet|dienst|bank|fonds|toeslag|loket|team|plein|kantoor|bureau|raad|hulp|zorg|school|huis|college|centrum|ministerie|uitkering|werk|stichting|regeling|kaart|code|pas)$/;

const isLongSurname = ({ lower }: Word) => SURNAMES.has(lower) && lower.length >= LONG_ENOUGH;

const mayBeName = (word: Word) => word.capital && !isKnown(word) && !BODY.test(word.lower);

const ABBREVIATIONS = new Set(['dhr', 'mevr', 'mw', 'fam']);

/** Only a blank between two words, and the dot of "dhr.": any other mark ends a name. */
function joined(text: string, left: Word, right: Word): boolean {
  const between = text.slice(left.end, right.start);
  return /^[ \t\u00a0]{1,3}$/.test(between) || (/^\.? ?$/.test(between) && ABBREVIATIONS.has(left.lower));
}

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
    const initial = last !== undefined && /^\p{Lu}$/u.test(last.text);
    // After a title also "Oosterhuis" and "Kerkhof" are people, whatever the word ends in.
    return last && ((last.capital && !isKnown(last)) || initial || isLongSurname(last))
      ? to(last)
      : undefined;
  }
  if (PERSONS.has(word.lower)) return lastIsName && last ? to(last) : undefined;
  // "jan de vries": the whole of it makes up for the capitals that are not there.
  if (GIVEN_NAMES.has(word.lower) && last && (after?.prefixes ?? 0) > 0 && SURNAMES.has(last.lower))
    return to(last);
  if (GIVEN_NAMES.has(word.lower) && (word.capital || word.lower.length >= LONG_ENOUGH)) {
    return to(lastIsName ? last : word);
  }
  if (TUSSENVOEGSELS.has(word.lower)) {
    return last?.capital && SURNAMES.has(last.lower) && !isKnown(last) && index > 0 ? to(last) : undefined;
  }
  if (!mayBeName(word)) return undefined;
  const startsWithName = !OPENERS.has(word.lower) && after?.prefixes === 0;
  if (lastIsName && last && (!word.first || SURNAMES.has(last.lower) || startsWithName)) return to(last);
  if (word.first) return undefined;
  const before = words[index - 1];
  const afterPreposition = before && PREPOSITIONS.has(before.lower) && joined(text, before, word);
  return SURNAMES.has(word.lower) || afterPreposition ? to(word) : undefined;
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
