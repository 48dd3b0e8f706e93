/** Where a clause opens and closes, in one look left and right: linear, and right often enough for a hint. */

import type { Token } from '../../analysis.ts';
import {
  BREAK,
  COORDINATOR,
  DETERMINER,
  FINITE,
  MAYBE_SUBORDINATOR,
  PREPOSITION,
  PUNCTUATION,
  SUBJECT,
  SUBORDINATOR,
  UNIT,
} from './tags.ts';

/** Words after which `dat` and `die` cannot be a relative or conjunction but point at something. */
const NOT_BEFORE_CLAUSE = PREPOSITION | COORDINATOR | DETERMINER;

/**
 * Whether the token at `index` opens a subordinate clause. `dat`, `die`, `als` and `of` do so only when what
 * stands beside them fits: `omdat` always, `dat u …` yes, `dat formulier` no.
 */
export function opensSubclause(tokens: readonly Token[], tags: readonly number[], index: number): boolean {
  const bits = tags[index] ?? 0;
  if (bits & SUBORDINATOR) return !isPhrase(tokens, tags, index);
  if ((bits & MAYBE_SUBORDINATOR) === 0) return false;
  const word = tokens[index]?.lower;
  const next = tags[index + 1] ?? 0;
  const before = tags[index - 1] ?? PUNCTUATION;
  const nextOpens = (next & (SUBJECT | DETERMINER)) !== 0;
  if (word === 'dat' && tokens[index + 1]?.text === ',')
    return ((tags[index + 2] ?? 0) & SUBORDINATOR) !== 0 || tokens[index + 2]?.lower === 'als';
  if (word === 'of') return nextOpens && (before & FINITE) !== 0 && tokens[index + 1]?.lower !== 'een';
  if (word === 'als') return (next & (SUBJECT | DETERMINER)) !== 0 && tokens[index + 1]?.lower !== 'een';
  if (index === 0) return false;
  if (before & BREAK) return (next & FINITE) === 0 || (next & DETERMINER) !== 0;
  if (word === 'dat') return nextOpens && (before & NOT_BEFORE_CLAUSE) === 0;
  return (
    (before & (NOT_BEFORE_CLAUSE | FINITE | UNIT | PUNCTUATION)) === 0 &&
    (next & (SUBJECT | DETERMINER | PREPOSITION)) !== 0
  );
}

/** `sinds 2024`, `zoals een paspoort`, `wie` at the start of a question: no clause follows. */
function isPhrase(tokens: readonly Token[], tags: readonly number[], index: number): boolean {
  const word = tokens[index]?.lower;
  const next = tags[index + 1] ?? PUNCTUATION;
  if (word === 'sinds') return (next & SUBJECT) === 0;
  if (word === 'zoals' || word === 'evenals')
    return (next & SUBJECT) === 0 || tokens[index + 1]?.lower === 'het';
  // A question: `Waarom krijgt u deze brief?`
  return index === 0 && (next & FINITE) !== 0 && (word?.startsWith('wa') === true || word === 'wie');
}

/** No clause of a letter is longer; the bound keeps every rule linear on text without punctuation. */
const LONGEST_CLAUSE = 60;

/** Index one past the last token of the clause that holds `index`, looking right. */
export function clauseEnd(tokens: readonly Token[], tags: readonly number[], index: number): number {
  const limit = Math.min(tokens.length, index + LONGEST_CLAUSE);
  let end = index + 1;
  while (end < limit) {
    if ((tags[end] ?? 0) & PUNCTUATION && tokens[end]?.text !== '/') break;
    if (opensSubclause(tokens, tags, end)) break;
    end += 1;
  }
  return end;
}

/** Index of the first token of the clause that holds `index`, looking left. */
export function clauseStart(tokens: readonly Token[], tags: readonly number[], index: number): number {
  const limit = Math.max(0, index - LONGEST_CLAUSE);
  let start = index;
  while (start > limit) {
    if (opensSubclause(tokens, tags, start)) return start;
    if ((tags[start - 1] ?? 0) & BREAK) return start;
    start -= 1;
  }
  return start;
}
