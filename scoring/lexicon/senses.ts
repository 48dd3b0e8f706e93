/** Tells the meanings of a word apart by the words around it. */
import type { Token } from '../analysis.ts';
import type { WordTable } from './table.ts';

const any = (list: string, word: string | undefined): boolean =>
  word !== undefined && list.split(',').some((option) => matches(option, word));

/** `budget-` matches every word that begins so; `#` a number. */
function matches(option: string, word: string): boolean {
  if (option === '#') return /^\d/u.test(word);
  return option.endsWith('-') ? word.startsWith(option.slice(0, -1)) : word === option;
}

/** How far a word can still tell what another means; also keeps one endless sentence linear. */
const REACH = 25;

const near = (tokens: readonly Token[], at: number) => tokens.slice(Math.max(0, at - REACH), at + REACH);

function holds(condition: string, tokens: readonly Token[], at: number): boolean {
  const list = condition.slice(1);
  switch (condition[0]) {
    case '<':
      return any(list, tokens[at - 1]?.lower);
    case '>':
      return any(list, tokens[at + 1]?.lower);
    case '~':
      return near(tokens, at).some((token) => token !== tokens[at] && any(list, token.lower));
    default:
      return condition === '*';
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
    if (sense.condition.split('&').every((part) => holds(part.trim(), tokens, at))) return sense.alternatives;
  }
  return undefined;
}
