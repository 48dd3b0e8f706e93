/** Tells the meanings of a word apart by the words around it. */
import type { Token } from '../analysis.ts';
import type { Clue, WordTable } from './table.ts';

function matches(clue: Clue, word: string | undefined): boolean {
  if (word === undefined) return false;
  return (
    clue.words.has(word) ||
    (clue.number && /^\d/u.test(word)) ||
    clue.beginnings.some((beginning) => word.startsWith(beginning))
  );
}

/** How far a word can still tell what another means; also keeps one endless sentence linear. */
const REACH = 25;

const near = (tokens: readonly Token[], at: number) => tokens.slice(Math.max(0, at - REACH), at + REACH);

function holds(clue: Clue, tokens: readonly Token[], at: number): boolean {
  switch (clue.where) {
    case '<':
      return matches(clue, tokens[at - 1]?.lower);
    case '>':
      return matches(clue, tokens[at + 1]?.lower);
    case '~':
      return near(tokens, at).some((token) => token !== tokens[at] && matches(clue, token.lower));
    default:
      return clue.where === '*';
  }
}

/**
 * The alternatives for the meaning a word has here.
 * @returns undefined when the word has no listed meanings (or none that fits); empty when it is to be left alone
 */
export function senseOf(table: WordTable, tokens: readonly Token[], at: number): string[] | undefined {
  const senses = table.senses.get(tokens[at]?.lower ?? '');
  if (senses === undefined) return undefined;
  for (const sense of senses) {
    if (sense.clues.every((clue) => holds(clue, tokens, at))) return sense.alternatives;
  }
  return undefined;
}
