/**
 * Two findings about the very same words ask a writer to think twice about one thing. The one that helps more stays:
 * the one that has something to put in its place, and then the one that knows most about the words.
 */
import type { LetterMessage } from './types.ts';

/** Longer findings are about a whole clause or sentence: two of those say different things. */
const LONGEST = 60;
/** Share of the words that two findings on words or build must have in common. */
const SAME_WORDS = 0.5;
/** Or the share of the longer one when the other stands wholly inside it. */
const INSIDE = 0.35;

const RANK: Readonly<Record<string, number>> = {
  lexicon: 0,
  activation: 1,
  stress: 1,
  legal: 1,
  readability: 3,
};
/** What jargon means is worth less than who it is about: `belanghebbende` is `u`. */
const JARGON_RANK = 2;

/**
 * Leaves out findings that say less about the same words than another does.
 * @param messages in order of place; what stands there twice may be merged: the one that stays offers both
 * @returns the ones that stay, in the same order
 */
export function withoutDoubles(messages: readonly LetterMessage[]): LetterMessage[] {
  const kept: LetterMessage[] = [];
  let moved = false;
  for (const message of messages) {
    const at = kept.length === 0 ? -1 : indexOfDouble(kept, message);
    const other = kept[at];
    if (other === undefined) kept.push(message);
    else {
      const best = better(other, message);
      moved ||= best.place.start !== other.place.start;
      kept[at] = best;
    }
  }
  return moved ? kept.sort(byPlace) : kept;
}

function byPlace({ place: one }: LetterMessage, { place: other }: LetterMessage): number {
  return one.block - other.block || one.start - other.start || one.end - other.end;
}

function indexOfDouble(kept: readonly LetterMessage[], message: LetterMessage): number {
  const { block, start } = message.place;
  for (let at = kept.length - 1; at >= 0; at -= 1) {
    const other = kept[at] as LetterMessage;
    if (other.place.block !== block || other.place.start + LONGEST < start) break;
    if (isDouble(other, message)) return at;
  }
  return -1;
}

function isDouble(one: LetterMessage, other: LetterMessage): boolean {
  if (one.ruleId === other.ruleId || one.actual === '' || other.actual === '') return false;
  const [first, second] = [one.place, other.place];
  const whole = Math.max(first.end, second.end) - Math.min(first.start, second.start);
  const common = Math.min(first.end, second.end) - Math.max(first.start, second.start);
  if (whole === common && isMostLoaded(one, other)) return true;
  if (whole > LONGEST) return false;
  const onWords = one.source !== other.source && isOnWords(one) && isOnWords(other);
  if (!onWords) return common === whole;
  const shortest = Math.min(first.end - first.start, second.end - second.start);
  return common >= whole * SAME_WORDS || (common === shortest && shortest >= whole * INSIDE);
}

function isOnWords({ source }: LetterMessage): boolean {
  return source === 'lexicon' || source === 'readability';
}

/** The most loaded sentence is told with all that makes it heavy, its length included. */
function isMostLoaded(one: LetterMessage, other: LetterMessage): boolean {
  const ids = [one.ruleId, other.ruleId];
  return ids.includes('most-loaded-sentence') && ids.includes('sentence-length');
}

function better(one: LetterMessage, other: LetterMessage): LetterMessage {
  const [best, least] = score(one) <= score(other) ? [one, other] : [other, one];
  const samePlace = best.place.start === least.place.start && best.place.end === least.place.end;
  const more = samePlace ? least.expected.filter((text) => !best.expected.includes(text)) : [];
  return more.length === 0 ? best : { ...best, expected: [...best.expected, ...more] };
}

/** Lower is better. */
function score(message: LetterMessage): number {
  const helps = message.expected.length > 0 ? 0 : 10;
  const rank = message.ruleId === 'unexplained-jargon' ? JARGON_RANK : (RANK[message.source] ?? 0);
  return helps + rank + (message.ruleId === 'most-loaded-sentence' ? -1 : 0);
}
