import type { BlockAnalysis, BlockFinding, BlockRule, Sentence, Token } from '../../analysis.ts';
import { FINITE, PREPOSITION, PUNCTUATION, SUBJECT, tagsOf } from '../grammar/tags.ts';
import { quote } from '../grammar/wording.ts';

/** Index of the last word of `de gemeente (Naam)` when it starts at `index`, or -1. */
function writerEnd(sentence: Sentence, index: number): number {
  const { tokens } = sentence;
  if (tokens[index]?.lower !== 'de' || tokens[index + 1]?.lower !== 'gemeente') return -1;
  const name = tokens[index + 2];
  const named = name?.special === 'field' || (name?.kind === 'word' && name.text !== name.lower);
  return named ? index + 2 : index + 1;
}

function check(block: BlockAnalysis): BlockFinding[] {
  const findings: BlockFinding[] = [];
  if (block.block.half === 'back' || block.block.kind === 'heading' || block.block.kind === 'quote')
    return findings;
  for (const sentence of block.sentences) {
    const { tokens } = sentence;
    const tags = tagsOf(sentence);
    for (let index = 0; index < tokens.length - 2; index += 1) {
      const last = writerEnd(sentence, index);
      if (last < 0) continue;
      const before = tags[index - 1] ?? PUNCTUATION;
      const after = tags[last + 1] ?? PUNCTUATION;
      // Only as the subject: `de gemeente heeft`, `heeft de gemeente`, and not `bij de gemeente`.
      const subject =
        before & PREPOSITION ? false : after & FINITE || (before & FINITE && (after & SUBJECT) === 0);
      if (!subject) continue;
      const from = tokens[index] as Token;
      const to = tokens[last] as Token;
      findings.push({
        start: from.start,
        end: to.end,
        expected: [],
        reason: `Met ${quote(sentence, from, to)} schrijft u over uzelf als over een ander: schrijf ‘wij’.`,
      });
      index = last;
    }
  }
  return findings;
}

/** The writer in the third person: `de gemeente heeft besloten` where `wij` is meant. */
export const rule: BlockRule = {
  id: 'third-person-writer',
  source: 'readability',
  kind: 'toon',
  scope: 'block',
  note: 'Een brief is een gesprek tussen ‘wij’ en ‘u’. ‘De gemeente’ klinkt als een loket zonder mensen, en wie zich een nummer voelt, belt niet. Noem de gemeente één keer en schrijf dan ‘wij’.',
  url: '/kennisbank/u-vorm',
  check,
};
