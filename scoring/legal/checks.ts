/** All checks, and which of them a kind of letter is asked. */
import type { LetterKind } from '../types.ts';
import type { LegalCheck } from './check.ts';
import { checks as decision } from './checks/decision.ts';
import { checks as measures } from './checks/measures.ts';
import { checks as objection } from './checks/objection.ts';
import { checks as preparing } from './checks/preparing.ts';
import type { LegalFacts } from './facts.ts';

export const checks: readonly LegalCheck[] = [...decision, ...measures, ...objection, ...preparing];

/** The checks for one kind of letter; an information letter is asked nothing. */
export function checksFor(kind: LetterKind, facts: LegalFacts): LegalCheck[] {
  return checks.filter((check) => check.kinds.includes(kind) && (check.asked?.(facts) ?? true));
}
