import type { BlockAnalysis, BlockFinding, BlockRule, Sentence, Token } from '../../analysis.ts';
import { phraseAt, phraseBook } from '../grammar/phrases.ts';
import { BREAK, COORDINATOR, NEGATION, tagsOf } from '../grammar/tags.ts';
import { quote, withCapitalOf } from '../grammar/wording.ts';
import { opposites } from './double-negation-words.ts';

/** Two negations further apart than this seldom belong to one thought. */
const WINDOW = 8;

const fixed = phraseBook<readonly string[]>([
  ['niet nalaten', []],
  ['niet nalaat', []],
  ['niet uit te sluiten', ['mogelijk']],
  ['niet uitgesloten', ['mogelijk']],
  ['niet verzuimen', []],
  ['niet te ontkennen', []],
  ['niet te vermijden', ['nodig']],
  ['niet eerder dan', ['pas']],
  ['niet anders dan', ['alleen']],
  ['niet zonder meer', []],
  ['niet dan nadat', ['pas als']],
]);

/** After one of these a second `niet` starts a new thought: `niet of niet op tijd`. */
const fresh = new Set(['als', 'ook', 'wel', 'meer', 'alleen', 'maar', 'dus', 'want', 'of', 'en', 'om']);

function check(block: BlockAnalysis): BlockFinding[] {
  const findings: BlockFinding[] = [];
  for (const sentence of block.sentences) checkSentence(sentence, findings);
  return findings;
}

function checkSentence(sentence: Sentence, findings: BlockFinding[]): void {
  const { tokens } = sentence;
  const tags = tagsOf(sentence);
  for (let index = 0; index < tokens.length; index += 1) {
    if (((tags[index] ?? 0) & NEGATION) === 0) continue;
    const token = tokens[index] as Token;
    if (token.lower === 'zonder' || token.lower === 'noch') continue;
    const phrase = phraseAt(fixed, tokens, index);
    const next = tokens[index + 1];
    const opposite =
      token.lower === 'niet' || token.lower === 'geen' ? opposites.get(next?.lower ?? '') : undefined;
    if (phrase) {
      push(findings, sentence, index, index + phrase.words.length - 1, phrase.value);
      index += phrase.words.length - 1;
    } else if (next && opposite !== undefined) {
      push(findings, sentence, index, index + 1, opposite ? [opposite] : []);
      index += 1;
    } else {
      const second = secondNegation(sentence, index);
      if (second < 0) continue;
      push(findings, sentence, index, second, []);
      index = second;
    }
  }
}

/** Index of a second negation in the same thought, or -1. `tenzij` may come after a comma. */
function secondNegation(sentence: Sentence, index: number): number {
  const { tokens } = sentence;
  const tags = tagsOf(sentence);
  const limit = Math.min(tokens.length, index + WINDOW + 8);
  let sameThought = true;
  for (let at = index + 1; at < limit; at += 1) {
    const bits = tags[at] ?? 0;
    const word = (tokens[at] as Token).lower;
    if (word === 'tenzij') return at;
    if (bits & (BREAK | COORDINATOR) || fresh.has(word)) sameThought = false;
    if (at - index > WINDOW) sameThought = false;
    if (bits & NEGATION) return sameThought ? at : -1;
  }
  return -1;
}

function push(
  findings: BlockFinding[],
  sentence: Sentence,
  first: number,
  last: number,
  expected: readonly string[],
): void {
  const from = sentence.tokens[first] as Token;
  const to = sentence.tokens[last] as Token;
  findings.push({
    start: from.start,
    end: to.end,
    expected: expected.map((text) => withCapitalOf(from.text, text)),
    reason: `${quote(sentence, from, to)} draait twee keer om: zeg wat er wél geldt.`,
  });
}

/** Two negations that the reader has to turn around: `niet onmogelijk`, `geen … zonder`, `niet … tenzij`. */
export const rule: BlockRule = {
  id: 'double-negation',
  source: 'readability',
  kind: 'zin',
  scope: 'block',
  note: 'Twee keer nee moet de lezer omdraaien tot ja. Onder druk gaat dat vaak mis, en dan doet iemand precies het verkeerde. Zeg wat er wél kan of moet.',
  url: '/kennisbank/b1-schrijven',
  check,
};
