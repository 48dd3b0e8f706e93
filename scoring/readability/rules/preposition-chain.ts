import type { BlockAnalysis, BlockFinding, BlockRule, Token } from '../../analysis.ts';
import {
  BREAK,
  COORDINATOR,
  DETERMINER,
  FINITE,
  INFINITIVE,
  PREPOSITION,
  PUNCTUATION,
  SUBJECT,
  tagsOf,
  UNIT,
} from '../grammar/tags.ts';
import { quote } from '../grammar/wording.ts';

/** This many prepositional groups in a row, with no verb or subject between, is a chain. */
const TOO_MANY = 4;
/** Most words from one preposition to the next in a chain. */
const STEP = 4;

/** After an article or preposition a word that can be a verb is a noun: `de kosten`. */
function isNoun(tags: readonly number[], index: number): boolean {
  return ((tags[index - 1] ?? 0) & (DETERMINER | PREPOSITION)) !== 0;
}

function check(block: BlockAnalysis): BlockFinding[] {
  const findings: BlockFinding[] = [];
  if (block.block.kind === 'heading' || block.block.kind === 'tableCell') return findings;
  for (const sentence of block.sentences) {
    const { tokens } = sentence;
    const tags = tagsOf(sentence);
    let first = -1;
    let last = -1;
    let count = 0;
    const close = (): void => {
      if (count >= TOO_MANY) {
        const from = tokens[first] as Token;
        const noun = (tags[last + 1] ?? 0) & DETERMINER ? last + 2 : last + 1;
        const to = tokens[Math.min(noun, tokens.length - 1)] as Token;
        findings.push({
          start: from.start,
          end: to.end,
          expected: [],
          reason: `In ${quote(sentence, from, to)} staan ${count} voorzetsels op een rij: knip de zin, of maak er een werkwoord van.`,
        });
      }
      count = 0;
    };
    for (let index = 0; index < tokens.length; index += 1) {
      const bits = tags[index] ?? 0;
      const next = tags[index + 1] ?? PUNCTUATION;
      if (bits & BREAK || bits & COORDINATOR) close();
      else if (
        bits & PREPOSITION &&
        (next & (PUNCTUATION | FINITE | PREPOSITION | COORDINATOR)) === 0 &&
        tokens[index]?.lower !== 'te'
      ) {
        // A date or an amount after a preposition is light: `op 3 mei`.
        if (next & UNIT) continue;
        if (count > 0 && index - last > STEP) close();
        if (count === 0) first = index;
        last = index;
        count += 1;
      } else if (bits & SUBJECT && tokens[index]?.lower !== 'het') close();
      else if (bits & (FINITE | INFINITIVE) && (bits & PREPOSITION) === 0 && !isNoun(tags, index)) close();
    }
    close();
  }
  return findings;
}

/** Four or more prepositional groups in a row. */
export const rule: BlockRule = {
  id: 'preposition-chain',
  source: 'readability',
  kind: 'zin',
  scope: 'block',
  note: 'Elk voorzetsel hangt iets nieuws aan de zin. Na drie keer weet de lezer niet meer wat bij wat hoort. Twee korte zinnen zijn dan sneller gelezen.',
  url: '/kennisbank/korte-zinnen',
  check,
};
