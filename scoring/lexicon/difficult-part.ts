/** Finds a difficult noun inside a compound that nobody listed. */
import type { Token } from '../analysis.ts';
import { splitCompound } from './compounds.ts';
import { difficult, type LexiconFinding, naming } from './finding.ts';
import { exactRank } from './frequency.ts';
import { plural } from './morphology/noun.ts';
import { type WordTable, wordTable } from './table.ts';

const MIN_COMPOUND = 10;
const MIN_TAIL = 6;
const MIN_REST = 4;

/** The difficult noun a compound ends with, or else begins with; a compound that is common itself is not taken apart. */
export function difficultPart(table: WordTable, token: Token, lower: string): LexiconFinding | undefined {
  if (lower.length < MIN_COMPOUND || exactRank(lower) !== undefined) return undefined;
  return compound(table, token, lower) ?? compoundFront(table, token, lower);
}

/** A compound that ends in a difficult noun: beleidsimplementatie. */
function compound(table: WordTable, token: Token, lower: string): LexiconFinding | undefined {
  for (let at = 3; at <= lower.length - MIN_TAIL; at++) {
    const hit = table.words
      .get(lower.slice(at))
      ?.find((option) => option.wordClass === 'noun' && !option.entry.mild);
    if (hit === undefined || exactRank(hit.entry.lemma) !== undefined) continue;
    const front = lower.slice(0, at).replace(/-$/u, '');
    if (!isFront(front) && !(front.endsWith('s') && isFront(front.slice(0, -1)))) continue;
    const tails = hit.entry.alternatives.map((option) => (hit.cell === 'plural' ? plural(option) : option));
    const glued = tails.filter((tail) => !tail.includes(' ')).map((tail) => token.text.slice(0, at) + tail);
    const found = difficult(token.start, token.end, token.text, [...glued.slice(0, 2), ...tails]);
    const tail = lower.slice(at);
    return {
      ...found,
      reason: `‘${tail}’ in ‘${token.text}’ is een moeilijk woord. Eenvoudiger is: ${naming(tails)}.`,
    };
  }
  return undefined;
}

const MIN_FRONT = 8;
/** Longer ones are named for their length; see long-words.ts. */
const MAX_COMPOUND = 20;

/** A compound that begins with a difficult noun: implementatieplan. What to write instead depends on the rest. */
function compoundFront(table: WordTable, token: Token, lower: string): LexiconFinding | undefined {
  if (lower.length > MAX_COMPOUND) return undefined;
  for (let at = lower.length - MIN_REST; at >= MIN_FRONT; at--) {
    const hit = table.words
      .get(lower.slice(0, at))
      ?.find((option) => option.wordClass === 'noun' && !option.entry.mild);
    if (hit === undefined || exactRank(hit.entry.lemma) !== undefined) continue;
    const rest = lower.slice(at).replace(/^-/u, '');
    if (!isFront(rest) && !(rest.startsWith('s') && isFront(rest.slice(1)))) continue;
    const reason = `‘${lower.slice(0, at)}’ in ‘${token.text}’ is een moeilijk woord. Eenvoudiger is: ${naming(hit.entry.alternatives)}.`;
    return { ruleId: 'difficult-word', start: token.start, end: token.end, expected: [], reason };
  }
  return undefined;
}

function isFront(front: string): boolean {
  if (front.length < 3) return false;
  return exactRank(front) !== undefined || wordTable().words.has(front) || splitCompound(front) !== undefined;
}
