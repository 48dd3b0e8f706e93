/**
 * How frequent a Dutch word is, from a list of film subtitles (see data/frequency-words.ts for source and
 * licence) with our own list of everyday words beside it, because subtitles hardly speak of a huurtoeslag.
 */
import { EVERYDAY_WORDS } from './data/everyday-words.ts';
import { FREQUENCY_BUCKETS } from './data/frequency-words.ts';

/** The rank an everyday word gets that the subtitles lack: known to all, but not among the first thousands. */
export const EVERYDAY_RANK = 4000;

/** One more than the worst rank in the list: what a model may use for a word that is not in it. */
export const UNKNOWN_RANK = 20000;

let ranks: Map<string, number> | undefined;

function decode(): Map<string, number> {
  const table = new Map<string, number>();
  let first = 1;
  for (const line of FREQUENCY_BUCKETS.split('\n')) {
    const space = line.indexOf(' ');
    const size = Number(line.slice(0, space));
    // The words of a bucket share its geometric middle: the order inside a bucket is not kept.
    const rank = Math.round(Math.sqrt(first * (first + size - 1)));
    let word = '';
    let shared = -1;
    let rest = '';
    for (const char of line.slice(space + 1)) {
      if (char >= '0' && char <= '9') {
        if (shared >= 0) {
          word = word.slice(0, shared) + rest;
          table.set(word, rank);
        }
        shared = Number(char);
        rest = '';
      } else {
        rest += char;
      }
    }
    table.set(word.slice(0, shared) + rest, rank);
    first += size;
  }
  for (const word of EVERYDAY_WORDS.split(/\s+/)) {
    if (word !== '' && (table.get(word) ?? UNKNOWN_RANK) > EVERYDAY_RANK) table.set(word, EVERYDAY_RANK);
  }
  return table;
}

/** The rank of exactly this form (lower case), or undefined when it is not listed. */
export function exactRank(lower: string): number | undefined {
  ranks ??= decode();
  return ranks.get(lower);
}

const VOWELS = 'aeiouyáéíóúäëïöüèê';
const isVowel = (char: string | undefined) => char !== undefined && VOWELS.includes(char);

/** The spellings a stem can have once an ending has gone: boet- → boet, stopp- → stop, lop- → loop, huiz- → huis. */
function stemSpellings(stem: string): string[] {
  const last = stem.at(-1);
  const before = stem.at(-2);
  const found = [stem];
  if (last === undefined || before === undefined || isVowel(last)) return found;
  if (last === before) found.push(stem.slice(0, -1));
  // Back to the open syllable of the infinitive: organiseer- → organiser(en).
  if (before === stem.at(-3) && 'aeou'.includes(before)) found.push(stem.slice(0, -2) + last);
  if (isVowel(before) && !isVowel(stem.at(-3))) found.push(stem.slice(0, -1) + before + last);
  if (last === 'v' || last === 'z') {
    for (const spelling of found.slice()) found.push(spelling.slice(0, -1) + (last === 'v' ? 'f' : 's'));
  }
  return found;
}

const ENDINGS = [
  'en',
  'e',
  's',
  't',
  'n',
  "'s",
  'de',
  'te',
  'den',
  'ten',
  'd',
  'je',
  'tje',
  'jes',
  'tjes',
  'er',
  'ere',
  'ste',
  'end',
  'ende',
];

/** A form without its ending (and without ge-), in every spelling the base can have: infinitive and stem. */
export function baseForms(lower: string): string[] {
  const bases: string[] = [];
  const add = (form: string) => {
    for (const ending of ENDINGS) {
      if (form.length - ending.length < 3 || !form.endsWith(ending)) continue;
      for (const stem of stemSpellings(form.slice(0, -ending.length))) bases.push(stem, `${stem}en`);
    }
  };
  add(lower);
  if (lower.startsWith('ge') && lower.length > 6) add(lower.slice(2));
  // The closed stem of an infinitive with one vowel: woont → woon → wonen.
  const open = /^(.*[^aeiou])([aeou])\2([bcdfghklmnprst])t?$/u.exec(lower);
  if (open) bases.push(`${open[1]}${open[2]}${open[3]}en`);
  return bases;
}

/**
 * How frequent a word is, 1 for the most frequent; to within a quarter of the rank.
 * @param lower the word in lower case
 * @returns the rank of this form or else of the best base form it can come from; undefined when neither is
 *   among the frequent words
 */
export function frequencyRank(lower: string): number | undefined {
  const exact = exactRank(lower);
  if (exact !== undefined || lower.length < 4) return exact;
  let best: number | undefined;
  for (const base of baseForms(lower)) {
    const rank = exactRank(base);
    if (rank !== undefined && (best === undefined || rank < best)) best = rank;
  }
  return best;
}
