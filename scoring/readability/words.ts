/** What the model knows of a single word, worked out once per word and remembered. */
import { splitCompound } from '../lexicon/compounds.ts';
import { frequencyRank, UNKNOWN_RANK } from '../lexicon/frequency.ts';
import { syllables } from './syllables.ts';

export interface WordFacts {
  /** Letters, without hyphens, apostrophes and stops. */
  letters: number;
  syllables: number;
  /** Rank among the frequent words, that of the rarest part for a compound, `UNKNOWN_RANK` when not known. */
  rank: number;
  /** Natural logarithm of the rank. */
  logRank: number;
  /** A noun made of a verb or an adjective: -ing, -tie, -heid, -iteit, -atie, -ering. */
  nominal: boolean;
  /** Written with inner or final stops, or in capitals only. */
  shortened: boolean;
}

const MEMORY = 30_000;
const remembered = new Map<string, WordFacts>();
const letter = /\p{L}/gu;
const nominalEnding =
  /(?:ing|ingen|tie|ties|sie|sies|heid|heden|iteit|iteiten|schap|isme|ment|atie|gave|name|zicht)$/;
/** Frequent words with such an ending that nobody reads as a verb in disguise. */
const plainNouns = new Set(
  `ding dingen politie koning vergadering regering verzekering woning woningen rekening rekeningen uitkering
  vakantie informatie dochter situatie relatie familie station kring ring ringen moment document element`.split(
    /\s+/,
  ),
);

/** Facts of a word; `text` only tells capitals. */
export function wordFacts(lower: string, text: string): WordFacts {
  const capitals = text.length > 1 && text.length < 8 && text === text.toUpperCase() && text !== lower;
  const key = capitals ? text : lower;
  const known = remembered.get(key);
  if (known) return known;
  const letters = lower.length > 64 ? lower.length : (lower.match(letter)?.length ?? 0);
  const rank = rankOf(lower);
  const facts: WordFacts = {
    letters,
    syllables: syllables(lower),
    rank,
    logRank: Math.log(rank),
    nominal: lower.length >= 7 && nominalEnding.test(lower) && !plainNouns.has(lower),
    shortened: capitals || lower.endsWith('.'),
  };
  if (remembered.size >= MEMORY) remembered.clear();
  remembered.set(key, facts);
  return facts;
}

function rankOf(lower: string): number {
  const rank = frequencyRank(lower);
  if (rank !== undefined) return rank;
  const parts = splitCompound(lower);
  if (parts === undefined) return UNKNOWN_RANK;
  let worst = 1;
  for (const part of parts) worst = Math.max(worst, frequencyRank(part) ?? UNKNOWN_RANK);
  return worst;
}
