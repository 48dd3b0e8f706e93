/** All checks, and which of them a letter is asked. */
import type { DocumentAnalysis } from '../analysis.ts';
import type { LetterKind } from '../types.ts';
import type { LegalCheck } from './check.ts';
import { checks as decision } from './checks/decision.ts';
import { checks as measures } from './checks/measures.ts';
import { checks as objection } from './checks/objection.ts';
import { checks as preparing } from './checks/preparing.ts';
import { type LegalFacts, legalFacts } from './facts.ts';
import { guessKind } from './kind.ts';

export const checks: readonly LegalCheck[] = [...decision, ...measures, ...objection, ...preparing];

/** What kind of letter it is, what it shows of law, and every check with its answer. */
export interface LegalReading {
  kind: LetterKind;
  facts: LegalFacts;
  /** In the order of the checks; an information letter is asked nothing. */
  answers: Map<LegalCheck, boolean>;
}

const remembered = new WeakMap<DocumentAnalysis, LegalReading>();

/** Reads a letter for all checks at once; the same object for the same analysis. */
export function readLegal(document: DocumentAnalysis): LegalReading {
  const known = remembered.get(document);
  if (known) return known;
  const kind = document.document.kind ?? guessKind(document);
  const facts = legalFacts(document);
  const asked = checks.filter((check) => check.kinds.includes(kind) && (check.asked?.(facts) ?? true));
  const reading = { kind, facts, answers: new Map(asked.map((check) => [check, check.present(facts)])) };
  remembered.set(document, reading);
  return reading;
}
