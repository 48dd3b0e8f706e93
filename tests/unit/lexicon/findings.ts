import { analyse } from '../../../scoring/analyse.ts';
import { rules } from '../../../scoring/lexicon/rules.ts';
import type { LetterBlock } from '../../../scoring/types.ts';

export interface Found {
  ruleId: string;
  actual: string;
  expected: string[];
  reason: string;
  note: string | undefined;
}

/** What all lexicon rules say about a letter of these paragraphs, in the order of the text. */
export function findIn(...paragraphs: string[]): Found[] {
  const blocks: LetterBlock[] = paragraphs.map((text) => ({ text, kind: 'paragraph', half: 'front' }));
  const document = analyse({ blocks });
  const found = rules.flatMap((rule) => {
    const findings =
      rule.scope === 'document'
        ? rule.check(document)
        : document.blocks.flatMap((block, number) =>
            rule.check(block).map((finding) => ({ ...finding, block: number })),
          );
    return findings.map((finding) => ({ ...finding, ruleId: rule.id }));
  });
  found.sort((a, b) => a.block - b.block || a.start - b.start);
  return found.map(({ ruleId, block, start, end, expected = [], reason, note }) => ({
    ruleId,
    actual: (paragraphs[block] ?? '').slice(start, end),
    expected,
    reason,
    note,
  }));
}

/** The findings of one rule. */
export function findRule(ruleId: string, ...paragraphs: string[]): Found[] {
  return findIn(...paragraphs).filter((finding) => finding.ruleId === ruleId);
}
