/** Reports a word that needs explaining once a letter, and not when the letter explains it anywhere. */
import type { DocumentAnalysis, DocumentFinding } from '../analysis.ts';
import { isExplained } from './explained.ts';
import type { LexiconFinding, LexiconRuleId } from './finding.ts';
import { findingsOf } from './scan.ts';

/** The first use of each word of a rule that the letter leaves unexplained; findings without a key always count. */
export function firstUnexplained(document: DocumentAnalysis, ruleId: LexiconRuleId): DocumentFinding[] {
  const found: DocumentFinding[] = [];
  const settled = new Set<string>();
  const explained = new Set<string>();
  const uses: { block: number; finding: LexiconFinding }[] = [];
  document.blocks.forEach((block, number) => {
    for (const finding of findingsOf(block, ruleId)) {
      uses.push({ block: number, finding });
      if (finding.key !== undefined && isExplained(block.block.text, finding.start, finding.end)) {
        explained.add(finding.key);
      }
    }
  });
  for (const { block, finding } of uses) {
    const { start, end, expected, reason, note, key } = finding;
    if (key !== undefined) {
      if (settled.has(key) || explained.has(key)) continue;
      settled.add(key);
    }
    found.push({ block, start, end, expected, reason, ...(note === undefined ? {} : { note }) });
  }
  return found;
}
