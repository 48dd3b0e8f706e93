import type { DocumentAnalysis, DocumentFinding, DocumentRule } from '../../analysis.ts';

/** More items than this cannot be kept in mind, and feel like a test. */
const MOST_ITEMS = 7;

function check(analysis: DocumentAnalysis): DocumentFinding[] {
  const findings: DocumentFinding[] = [];
  const { blocks } = analysis;
  let first = 0;
  while (first < blocks.length) {
    let next = first;
    while (next < blocks.length && blocks[next]?.block.kind === 'listItem') next += 1;
    const items = next - first;
    const text = blocks[first]?.block.text ?? '';
    if (items > MOST_ITEMS && text) {
      findings.push({
        block: first,
        start: 0,
        end: text.length,
        expected: [],
        reason: `Deze lijst heeft ${items} punten: verdeel hem in groepjes met een kop, of kies wat nu nodig is.`,
      });
    }
    first = next + 1;
  }
  return findings;
}

/** Lists of more than seven items. */
export const rule: DocumentRule = {
  id: 'long-list',
  source: 'readability',
  kind: 'stress',
  scope: 'document',
  note: 'Een lange lijst voelt als een berg: veel mensen beginnen er niet aan. Verdeel hem in stappen en zeg wat het eerste is.',
  url: '/kennisbank/korte-zinnen',
  check,
};
