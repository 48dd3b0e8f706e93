import type { BlockAnalysis, BlockFinding, BlockRule, Sentence, Token } from '../../analysis.ts';
import { isParticiple } from '../grammar/participle.ts';
import { BREAK, FINITE, isInfinitive, PREPOSITION, SUBJECT, tagsOf } from '../grammar/tags.ts';
import { quote } from '../grammar/wording.ts';

const articles = new Set(['de', 'het', 'een', 'deze', 'uw', 'onze', 'alle', 'die', 'dit', 'ons']);
const LONGEST = 14;

/** `ingediende`, `genoemd`, `wonende`, `geldende`: a verb in front of a noun. */
function isVerbAdjective(lower: string): boolean {
  if (isParticiple(lower)) return true;
  if (lower.endsWith('ende') && isInfinitive(lower.slice(0, -2))) return true;
  if (!lower.endsWith('e')) return false;
  if (lower.endsWith('ene')) return isParticiple(lower.slice(0, -1));
  const short = lower.slice(0, -1);
  return (
    isParticiple(short) ||
    (short.length > 3 && short.at(-1) === short.at(-2) && isParticiple(short.slice(0, -1)))
  );
}

function check(block: BlockAnalysis): BlockFinding[] {
  const findings: BlockFinding[] = [];
  for (const sentence of block.sentences) {
    const { tokens } = sentence;
    const tags = tagsOf(sentence);
    for (let index = 0; index < tokens.length - 3; index += 1) {
      if (!articles.has((tokens[index] as Token).lower) || ((tags[index + 1] ?? 0) & PREPOSITION) === 0)
        continue;
      const end = attributeEnd(sentence, index);
      if (end < 0) continue;
      const from = tokens[index] as Token;
      const to = tokens[end + 1] as Token;
      findings.push({
        start: from.start,
        end: to.end,
        expected: [],
        reason: `In ${quote(sentence, from, to)} staat een halve zin tussen ‘${from.text}’ en ‘${to.text}’. Zet die uitleg in een eigen zin.`,
      });
      index = end;
    }
  }
  return findings;
}

/** Index of the verb adjective that closes the insertion, or -1 when this is something else. */
function attributeEnd(sentence: Sentence, index: number): number {
  const { tokens } = sentence;
  const tags = tagsOf(sentence);
  const limit = Math.min(tokens.length - 1, index + LONGEST);
  for (let at = index + 2; at < limit; at += 1) {
    const bits = tags[at] ?? 0;
    if (
      bits & BREAK ||
      (bits & SUBJECT && !articles.has(tokens[at]?.lower ?? '') && tokens[at]?.lower !== 'u')
    )
      return -1;
    const next = tokens[at + 1] as Token;
    if (isVerbAdjective((tokens[at] as Token).lower)) {
      const noun = next.kind === 'word' && ((tags[at + 1] ?? 0) & (PREPOSITION | FINITE | SUBJECT)) === 0;
      return noun ? at : -1;
    }
    if (bits & FINITE && ((tags[at - 1] ?? 0) & PREPOSITION) === 0) return -1;
  }
  return -1;
}

/** A half sentence between article and noun: `de door u op 3 mei gestuurde papieren`. */
export const rule: BlockRule = {
  id: 'stacked-attribute',
  source: 'readability',
  kind: 'zin',
  scope: 'block',
  note: 'De lezer hoort eerst ‘de’ en moet dan wachten op het woord waar het over gaat. Noem eerst dat woord, en vertel de rest daarna.',
  url: '/kennisbank/korte-zinnen',
  check,
};
