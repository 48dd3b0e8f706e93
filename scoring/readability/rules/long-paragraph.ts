import type { BlockAnalysis, BlockFinding, BlockRule, Token } from '../../analysis.ts';
import { lengthOf } from '../grammar/tags.ts';
import { quoteText } from '../grammar/wording.ts';

/** A paragraph that fills more than about eight lines of a letter is skipped. */
const MOST_WORDS = 90;
const MOST_SENTENCES = 7;

function check(block: BlockAnalysis): BlockFinding[] {
  if (block.block.kind !== 'paragraph') return [];
  const { sentences } = block;
  let words = 0;
  for (const sentence of sentences) words += lengthOf(sentence);
  const tooMany = sentences.length > MOST_SENTENCES && words > MOST_WORDS / 2;
  if (words <= MOST_WORDS && !tooMany) return [];
  const first = sentences[0];
  const last = sentences.at(-1);
  if (!first || !last) return [];
  const middle = sentences.length > 1 ? sentences[Math.ceil(sentences.length / 2)] : undefined;
  const opening = middle?.tokens.slice(0, 4) ?? [];
  const from = opening[0];
  const to = opening.at(-1) as Token | undefined;
  const where =
    middle && from && to
      ? `Begin een nieuwe alinea bij ${quoteText(middle.text.slice(from.start - middle.start, to.end - middle.start))}.`
      : 'Knip hem in korte zinnen en alinea’s.';
  return [
    {
      start: first.start,
      end: last.end,
      expected: [],
      reason: `Deze alinea is lang: ${words} woorden in ${sentences.length} ${sentences.length === 1 ? 'zin' : 'zinnen'}. ${where}`,
    },
  ];
}

/** Paragraphs that look like a wall. */
export const rule: BlockRule = {
  id: 'long-paragraph',
  source: 'readability',
  kind: 'zin',
  scope: 'block',
  note: 'Een blok tekst zonder wit schrikt af: wie gespannen is, begint er niet aan. Geef elk onderwerp een eigen, korte alinea met een kop.',
  url: '/kennisbank/korte-zinnen',
  check,
};
