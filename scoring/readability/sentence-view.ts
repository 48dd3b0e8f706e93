/** What the model keeps of a sentence: its load, how heavily it counts in the whole, and the counts the formulas need. */
import type { BlockAnalysis, BlockFinding, Sentence } from '../analysis.ts';
import type { FormulaCounts } from './formulas.ts';
import { FINITE, PUNCTUATION, tagsOf } from './grammar/tags.ts';
import { wordFacts } from './words.ts';

/** A finding and the rule it came from, as the features need it. */
export interface RuleFinding {
  ruleId: string;
  source: string;
  finding: BlockFinding;
}

/** A label, an address line or a greeting of at most this many words is no running text. */
const LONGEST_FRAGMENT = 7;
const FRAGMENT_WEIGHT = 0.1;
/** The back of the letter holds the law; it may be heavier than the front and counts half. */
const BACK_WEIGHT = 0.5;

/**
 * How heavily a sentence counts in the score of the whole: as many times as it has words, so that a list of
 * labels cannot hide a hard sentence; headings, table cells and verbless labels count a tenth, the back half.
 */
export function sentenceWeight(block: BlockAnalysis, sentence: Sentence): number {
  const tags = tagsOf(sentence);
  let units = 0;
  let verb = false;
  for (const bits of tags) {
    if (bits & PUNCTUATION) continue;
    units += 1;
    if (bits & FINITE) verb = true;
  }
  if (units === 0) return 0;
  const { kind, half } = block.block;
  const ended = /[.!?]["'”’)]?$/.test(sentence.text);
  const fragment =
    kind === 'heading' || kind === 'tableCell' || (!verb && !ended && units <= LONGEST_FRAGMENT);
  return units * (fragment ? FRAGMENT_WEIGHT : 1) * (half === 'back' ? BACK_WEIGHT : 1);
}

/** The sentences of a block, each with the findings that start in it. `findings` are in order of place. */
export function* withFindings(
  block: BlockAnalysis,
  findings: readonly RuleFinding[],
): Generator<{ sentence: Sentence; own: RuleFinding[] }> {
  let next = 0;
  for (const sentence of block.sentences) {
    const own: RuleFinding[] = [];
    for (let found = findings[next]; found && found.finding.start < sentence.end; found = findings[next]) {
      own.push(found);
      next += 1;
    }
    yield { sentence, own };
  }
}

/**
 * Adds the counts of a sentence to the counts of the text, as the old formulas counted: a number or another unit
 * is one word of one syllable, and a label without a verb is a sentence too.
 */
export function addCounts(counts: FormulaCounts, sentence: Sentence): void {
  let words = 0;
  for (const { kind, lower, text } of sentence.tokens) {
    if (kind === 'punctuation') continue;
    words += 1;
    if (kind !== 'word') {
      counts.syllables += 1;
      continue;
    }
    const facts = wordFacts(lower, text);
    counts.syllables += facts.syllables;
    if (facts.letters < 4) continue;
    counts.contentWords += 1;
    counts.logRankSum += facts.logRank;
  }
  if (words > 0) counts.sentences += 1;
  counts.words += words;
}
