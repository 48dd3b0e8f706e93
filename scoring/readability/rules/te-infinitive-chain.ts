import type { BlockAnalysis, BlockFinding, BlockRule, Sentence, Token } from '../../analysis.ts';
import { INFINITIVE, tagsOf, withTe } from '../grammar/tags.ts';
import { quote } from '../grammar/wording.ts';

/** Verbs that add nothing after `te` when another infinitive follows: `te kunnen beoordelen`. */
const spare = new Set(['kunnen', 'mogen', 'gaan', 'willen']);
const TOO_MANY = 3;

/** Index of the infinitive that belongs to `te` at `index`, or -1. */
function infinitiveAfter(sentence: Sentence, index: number): number {
  const next = sentence.tokens[index + 1];
  if (next?.kind !== 'word') return -1;
  const known = ((tagsOf(sentence)[index + 1] ?? 0) & INFINITIVE) !== 0;
  return known || (next.lower.endsWith('en') && next.lower.length > 4) ? index + 1 : -1;
}

function check(block: BlockAnalysis): BlockFinding[] {
  const findings: BlockFinding[] = [];
  for (const sentence of block.sentences) {
    const { tokens } = sentence;
    const tags = tagsOf(sentence);
    let count = 0;
    let first = -1;
    let last = -1;
    for (let index = 0; index < tokens.length - 1; index += 1) {
      if ((tokens[index] as Token).lower !== 'te') continue;
      const infinitive = infinitiveAfter(sentence, index);
      if (infinitive < 0) continue;
      count += 1;
      if (first < 0) first = index;
      last = infinitive;
      const verb = tokens[infinitive + 1];
      if (
        verb &&
        spare.has((tokens[infinitive] as Token).lower) &&
        (tags[infinitive + 1] ?? 0) & INFINITIVE
      ) {
        findings.push({
          start: (tokens[index] as Token).start,
          end: verb.end,
          expected: [withTe(verb.lower)],
          reason: `In ${quote(sentence, tokens[index] as Token, verb)} kan ‘${tokens[infinitive]?.text}’ weg.`,
        });
        last = infinitive + 1;
      }
    }
    if (count < TOO_MANY) continue;
    const from = tokens[first] as Token;
    const to = tokens[last] as Token;
    findings.push({
      start: from.start,
      end: to.end,
      expected: [],
      reason: `In deze zin staan ${count} werkwoorden met ‘te’: ${quote(sentence, from, to)}. Maak er losse zinnen van.`,
    });
  }
  return findings;
}

/** Chains of `te` plus infinitive, and `te kunnen` where `te` plus the verb itself is enough. */
export const rule: BlockRule = {
  id: 'te-infinitive-chain',
  source: 'readability',
  kind: 'zin',
  scope: 'block',
  note: 'Bij elk ‘te’ moet de lezer uitzoeken wie wat doet. Een zin met één werkwoord en een duidelijke ‘u’ of ‘wij’ hoeft niemand twee keer te lezen.',
  url: '/kennisbank/actief-schrijven',
  check,
};
