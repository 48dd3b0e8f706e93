/** What the Awb asks of this letter, and whether it is there. */
import type { DocumentAnalysis } from '../analysis.ts';
import type { LetterReport } from '../types.ts';
import { readLegal } from './checks.ts';

/**
 * Checks a letter against the Awb.
 * @param document the analysed letter; its kind is guessed when it names none
 * @returns the kind, every check with its article, and what is missing
 */
export function scoreLegal(document: DocumentAnalysis): LetterReport['legal'] {
  const { kind, answers } = readLegal(document);
  const checks = [...answers].map(([{ id, label, article }, present]) => ({ id, label, article, present }));
  const missing = checks.filter((check) => !check.present).map((check) => check.id);
  return { kind, complete: missing.length === 0, missing, checks };
}
