/** Words that no list of frequent words knows, and that look learned: a reader may never have met them. */
import type { Token } from '../analysis.ts';
import { splitCompound } from './compounds.ts';
import type { LexiconFinding } from './finding.ts';
import { frequencyRank } from './frequency.ts';

const MIN_LETTERS = 8;

/** Latin and Greek shapes; plain Dutch words that are merely absent from the list rarely have them. */
const LEARNED =
  /(?:[^aeiou]atie|ctie|sitie|iteit|isme|isch|ologi|grafi|ieel|iële|ueel|uele|ief|ieve|entie|antie|eren|eert|eerd|eerde|erend|iviteit|abel|ibel|air|eus|euze|ifi[ce]|ogeen|fiel|turen|tureel|urele)(?:e|en|s|n)?$|[^s]ch[aeo]|ph|th[eio]|yn|sy|psy|xi/u;

/** Endings that make a new word of a known one: begrijpelijkheid is not rare when begrijpen is not. */
const DERIVED = [
  'heid',
  'heden',
  'lijk',
  'lijke',
  'baar',
  'bare',
  'ing',
  'ingen',
  'zaam',
  'zame',
  'loos',
  'loze',
  'er',
  'ers',
  'ster',
  'schap',
  'achtig',
  'achtige',
  'ig',
  'ige',
  'eren',
  'isch',
  'ische',
  'iteit',
  'aal',
  'ale',
  'eel',
  'ele',
  'ist',
  'isten',
];
const PREFIXES = [
  'on',
  'her',
  'ver',
  'be',
  'ont',
  'uit',
  'aan',
  'op',
  'in',
  'af',
  'over',
  'onder',
  'voor',
  'door',
  'mede',
  'wan',
  'ex',
  'super',
  'mini',
];

function isDerived(lower: string): boolean {
  for (const ending of DERIVED) {
    if (lower.length - ending.length >= 4 && lower.endsWith(ending)) {
      const stem = lower.slice(0, -ending.length);
      if (frequencyRank(stem) !== undefined || frequencyRank(`${stem}en`) !== undefined) return true;
    }
  }
  return PREFIXES.some(
    (prefix) =>
      lower.startsWith(prefix) &&
      lower.length - prefix.length >= 4 &&
      frequencyRank(lower.slice(prefix.length)) !== undefined,
  );
}

/** The rare word at this token; names, numbers, compounds and derivations of frequent words are none. */
export function rareWordAt(tokens: readonly Token[], at: number): LexiconFinding | undefined {
  const token = tokens[at];
  if (token === undefined || token.lower.length < MIN_LETTERS) return undefined;
  // A capital marks a name, also at the start of a sentence: rather silent than wrong.
  if (token.text[0] !== token.lower[0]) return undefined;
  if (!/^[\p{Ll}]+$/u.test(token.lower) || !LEARNED.test(token.lower)) return undefined;
  if (frequencyRank(token.lower) !== undefined || isDerived(token.lower)) return undefined;
  if (splitCompound(token.lower) !== undefined) return undefined;
  return {
    ruleId: 'rare-word',
    start: token.start,
    end: token.end,
    expected: [],
    reason: `‘${token.text}’ is een zeldzaam woord. Kies een gewoner woord of leg het uit.`,
  };
}
