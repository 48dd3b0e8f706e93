import type { BlockAnalysis, BlockFinding, BlockRule } from '../../analysis.ts';
import { emptyHeadings } from './empty-heading-words.ts';

const numbering = /^(?:\d{1,2}[.)]?|[a-z][.)])\s+/i;

/** The heading in lower case, without number, colon or full stop. */
function bare(text: string): string {
  return text
    .trim()
    .replace(numbering, '')
    .replace(/[\s:.]{0,5}$/, '')
    .toLowerCase();
}

function check(block: BlockAnalysis): BlockFinding[] {
  if (block.block.kind !== 'heading') return [];
  const { text } = block.block;
  if (text.length > 80) return [];
  const better = emptyHeadings.get(bare(text));
  if (better === undefined) return [];
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  return [
    {
      start,
      end,
      expected: better,
      reason: `De kop ‘${text.slice(start, end)}’ zegt niet wat er staat${better[0] ? `: schrijf bijvoorbeeld ‘${better[0]}’` : ': zeg het nieuws of stel de vraag van de lezer'}.`,
    },
  ];
}

/** Headings that name a drawer instead of a message: `Algemeen`, `Overwegingen`, `Betreft`. */
export const rule: BlockRule = {
  id: 'empty-heading',
  source: 'readability',
  kind: 'zin',
  scope: 'block',
  note: 'Wie een brief niet helemaal durft of kan lezen, leest de koppen. Een vraag of een boodschap als kop helpt om te vinden wat nu telt.',
  url: '/kennisbank/koppen-die-iets-zeggen',
  check,
};
