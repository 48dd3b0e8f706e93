/** A finding of the scan, before the rules take their own, and the Dutch words they share. */

export type LexiconRuleId =
  | 'difficult-word'
  | 'formal-phrase'
  | 'unexplained-jargon'
  | 'unexplained-abbreviation'
  | 'rare-word'
  | 'long-compound';

export interface LexiconFinding {
  ruleId: LexiconRuleId;
  start: number;
  end: number;
  expected: string[];
  reason: string;
  note?: string;
  /** Same word in another form: used to report jargon and abbreviations once a letter. */
  key?: string;
  /** Only worth a word where the sentence is hard already; see data/mild-words.ts. */
  mild?: boolean;
}

/** Capital where the words to replace have one. */
export function likeActual(actual: string, replacement: string): string {
  const first = actual[0] ?? '';
  if (first === first.toLowerCase()) return replacement;
  return (replacement[0] ?? '').toUpperCase() + replacement.slice(1);
}

const MAX_NAMED = 3;

/** `‘nu’, ‘op dit moment’ of ‘tegenwoordig’`. */
export function naming(words: readonly string[]): string {
  const quoted = words.slice(0, MAX_NAMED).map((word) => `‘${word}’`);
  const last = quoted.pop();
  if (last === undefined) return '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} of ${last}`;
}

/** Without doubles, in order; never the words themselves. */
export function distinct(words: readonly string[], actual: string): string[] {
  const own = actual.toLowerCase();
  return [...new Set(words)].filter((word) => word !== '' && word.toLowerCase() !== own);
}

/** Why a word is marked, with what to write instead. */
export const reasonFor = (actual: string, alternatives: readonly string[]) =>
  alternatives.length === 0
    ? `‘${actual}’ is een moeilijk woord.`
    : `‘${actual}’ is een moeilijk of ambtelijk woord. Eenvoudiger is: ${naming(alternatives)}.`;

/** A difficult word at a place in a block, with what to write instead. */
export function difficult(
  start: number,
  end: number,
  actual: string,
  options: readonly string[],
): LexiconFinding {
  const expected = distinct(options, actual).map((option) => likeActual(actual, option));
  return { ruleId: 'difficult-word', start, end, expected, reason: reasonFor(actual, expected) };
}
