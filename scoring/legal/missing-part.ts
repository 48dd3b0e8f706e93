/** The rule of one legal check: says that the part is missing, with a passage to put in. */
import { missingAt, readLetter } from '../activation/letter.ts';
import type { DocumentAnalysis, DocumentFinding, DocumentRule } from '../analysis.ts';
import type { LegalCheck } from './check.ts';
import { readLegal } from './checks.ts';

const BACK_NOTE =
  'Dit hoort op de achterkant: daar vindt de lezer het als het nodig is, en op de voorkant blijft het rustig.';
const FRONT_NOTE = 'Dit hoort op de voorkant: het is wat de lezer als eerste wil weten.';

/** Makes the rule of a check. */
export function missingPartRule(check: LegalCheck): DocumentRule {
  return {
    id: check.id,
    source: 'legal',
    kind: 'recht',
    scope: 'document',
    note: `De wet vraagt dit: ${check.article}. ${check.half === 'back' ? BACK_NOTE : FRONT_NOTE}`,
    url: '/kennisbank/awb-voor-schrijvers',
    check(document): DocumentFinding[] {
      if (readLegal(document).answers.get(check) !== false) return [];
      const place = placeFor(document, check);
      return missingAt(
        document,
        place.block,
        place.edge,
        `${check.reason.replace(/\.$/, '')} (${check.article}).`,
        [check.passage],
      );
    },
  };
}

/** The back's last block; on the front the date goes on top and the rest under the running text. */
function placeFor(document: DocumentAnalysis, check: LegalCheck): { block: number; edge: 'start' | 'end' } {
  if (check.half === 'back') {
    const back = document.blocks.findLastIndex((analysis) => analysis.block.half === 'back');
    return { block: back, edge: 'end' };
  }
  const letter = readLetter(document);
  if (check.id === 'datum') return { block: 0, edge: 'start' };
  if (check.id === 'ondertekening-mandaat') {
    const closing = letter.blocks.findLastIndex((signals) => signals.closing);
    return { block: closing, edge: 'end' };
  }
  return { block: letter.firstBody, edge: 'end' };
}
