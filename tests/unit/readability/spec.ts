/** Lets a test read as a specification: the words a rule must mark stand between braces. */
import { describe, expect, it } from 'vitest';
import { analyse, analyseBlock } from '../../../scoring/analyse.ts';
import type { BlockRule, DocumentRule } from '../../../scoring/analysis.ts';
import type { BlockKind, LetterBlock, LetterHalf } from '../../../scoring/types.ts';

export interface Spec {
  /** `[sentence with {marks}, replacement of the first mark]`; the replacement may be left out. */
  finds: readonly (string | readonly [text: string, replacement: string])[];
  leaves: readonly string[];
  kind?: BlockKind;
  half?: LetterHalf;
}

function unmark(text: string): { plain: string; marks: string[] } {
  return {
    plain: text.replace(/[{}]/g, ''),
    marks: [...text.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? ''),
  };
}

export function block(text: string, kind: BlockKind = 'paragraph', half: LetterHalf = 'front'): LetterBlock {
  return { text, kind, half };
}

/** The words a block rule marks in a text. */
export function marksOf(rule: BlockRule, source: LetterBlock): string[] {
  return rule.check(analyseBlock(source)).map((finding) => source.text.slice(finding.start, finding.end));
}

/** The words a document rule marks, with the number of the block. */
export function documentMarks(rule: DocumentRule, blocks: LetterBlock[]): [number, string][] {
  return rule
    .check(analyse({ blocks }))
    .map((finding) => [finding.block, (blocks[finding.block]?.text ?? '').slice(finding.start, finding.end)]);
}

/** Tests a block rule on the sentences it must find and the sentences it must leave alone. */
export function specify(rule: BlockRule, spec: Spec): void {
  describe(rule.id, () => {
    it.each(spec.finds.map((entry) => (typeof entry === 'string' ? [entry] : [...entry])))(
      'finds: %s',
      (...entry) => {
        const [marked = '', replacement] = entry;
        const { plain, marks } = unmark(marked);
        const source = block(plain, spec.kind, spec.half);
        expect(marksOf(rule, source)).toEqual(marks);
        const [first] = rule.check(analyseBlock(source));
        expect(first?.reason).toMatch(/[.?!]$/);
        if (replacement !== undefined) expect(first?.expected?.[0]).toBe(replacement);
      },
    );
    it.each(spec.leaves)('leaves alone: %s', (text) => {
      expect(marksOf(rule, block(text, spec.kind, spec.half))).toEqual([]);
    });
  });
}
