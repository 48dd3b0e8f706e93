import { describe, expect, it } from 'vitest';
import type { LetterKind } from '../../../scoring/types.ts';
import { letter } from '../../letters/read.ts';
import { legalOf } from './legalOf.ts';

/** Of one check: a kind that is asked it, texts that hold it and texts that do not. */
interface Specification {
  kind: LetterKind;
  holds: string[];
  lacks: string[];
}

/** Holds one legal check to texts that have the part and texts that have not. */
export function describeCheck(id: string, { kind, holds, lacks }: Specification): void {
  describe(id, () => {
    it.each(holds)('is there: %s', (text) => {
      expect(legalOf(letter(text), kind).missing).not.toContain(id);
    });
    it.each(lacks)('is missing: %s', (text) => {
      const report = legalOf(letter(text), kind);
      expect(report.missing).toContain(id);
      expect(report.complete).toBe(false);
      expect(report.checks?.find((check) => check.id === id)).toMatchObject({ present: false });
    });
  });
}
