import type { BlockAnalysis, BlockFinding, BlockRule, Sentence, Token } from '../../analysis.ts';
import { opensSubclause } from '../grammar/clauses.ts';
import { BREAK, tagsOf } from '../grammar/tags.ts';
import { quoteText } from '../grammar/wording.ts';

/** From this many subclauses on, a sentence holds more than one message. */
const TOO_MANY = 3;

/** Indexes of the words that open a subclause in a sentence. */
export function subclausesOf(sentence: Sentence): number[] {
  const { tokens } = sentence;
  const tags = tagsOf(sentence);
  const found: number[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    if (opensSubclause(tokens, tags, index)) found.push(index);
  }
  return found;
}

/** `dat, als u …`: one subclause opened inside another, so that the first stays waiting. */
function nestedAt(sentence: Sentence, found: readonly number[]): number {
  const tags = tagsOf(sentence);
  for (let at = 1; at < found.length; at += 1) {
    const first = found[at - 1] as number;
    const second = found[at] as number;
    if (second === first + 1 || (second === first + 2 && (tags[first + 1] ?? 0) & BREAK)) return at;
  }
  return -1;
}

function check(block: BlockAnalysis): BlockFinding[] {
  const findings: BlockFinding[] = [];
  for (const sentence of block.sentences) {
    const found = subclausesOf(sentence);
    if (found.length < 2) continue;
    const { tokens } = sentence;
    const nested = nestedAt(sentence, found);
    if (found.length < TOO_MANY && nested < 0) continue;
    const from = tokens[found[0] as number] as Token;
    const last = tokens.at(-1) as Token;
    const words = found.slice(0, 5).map((index) => quoteText((tokens[index] as Token).text));
    findings.push({
      start: from.start,
      end: last.end,
      expected: [],
      reason:
        found.length >= TOO_MANY
          ? `Deze zin heeft ${found.length} bijzinnen (${words.join(', ')}). Maak van elke bijzin een eigen zin.`
          : `Hier staat een bijzin in een bijzin: ${words.join(' en ')}. Maak er twee zinnen van.`,
    });
  }
  return findings;
}

/** Subclauses piled up, or one inside another. */
export const rule: BlockRule = {
  id: 'stacked-subclauses',
  source: 'readability',
  kind: 'zin',
  scope: 'block',
  note: 'Elke bijzin is iets extra’s om te onthouden. Wie moe of bang is, raakt na twee bijzinnen de draad kwijt. Geef elke boodschap een eigen zin.',
  url: '/kennisbank/korte-zinnen',
  check,
};
