import type { BlockAnalysis, BlockFinding, BlockRule } from '../../analysis.ts';
import { lengthOf } from '../grammar/tags.ts';

const MOST_WORDS = 30;
const MOST_SENTENCES = 3;

function check(block: BlockAnalysis): BlockFinding[] {
  if (block.block.kind !== 'listItem') return [];
  const { sentences } = block;
  let words = 0;
  for (const sentence of sentences) words += lengthOf(sentence);
  if (words <= MOST_WORDS && sentences.length <= MOST_SENTENCES) return [];
  const first = sentences[0];
  const last = sentences.at(-1);
  if (!first || !last) return [];
  return [
    {
      start: first.start,
      end: last.end,
      expected: [],
      reason: `Dit punt van de lijst heeft ${words} woorden: zet de kern in een paar woorden, en leg de rest onder de lijst uit.`,
    },
  ];
}

/** List items that are paragraphs. */
export const rule: BlockRule = {
  id: 'long-list-item',
  source: 'readability',
  kind: 'zin',
  scope: 'block',
  note: 'Een lijst helpt alleen als elk punt in één oogopslag te lezen is. Anders is het een gewone tekst met bolletjes.',
  url: '/kennisbank/korte-zinnen',
  check,
};
