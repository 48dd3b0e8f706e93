/** One thing the Awb asks of a kind of letter. */
import type { LetterHalf, LetterKind } from '../types.ts';
import type { LegalFacts } from './facts.ts';

export interface LegalCheck {
  /** Id in `legal.missing`, and of the rule that says so. */
  id: string;
  /** Dutch, for a list of checks. */
  label: string;
  /** Where it stands in the law. */
  article: string;
  kinds: readonly LetterKind[];
  /** Where the passage belongs. */
  half: LetterHalf;
  /** Dutch: what is missing. */
  reason: string;
  /** A passage in our own words, ready to be put in. */
  passage: string;
  /** Absent: always asked of these kinds. */
  asked?(facts: LegalFacts): boolean;
  present(facts: LegalFacts): boolean;
}

/** Kinds that are a beschikking against which bezwaar is open. */
export const PRIMARY: readonly LetterKind[] = [
  'toekenning',
  'afwijzing',
  'wijziging',
  'beeindiging',
  'terugvordering',
  'sanctie',
];
/** All kinds that decide. */
export const DECISIONS: readonly LetterKind[] = [...PRIMARY, 'beslissing-op-bezwaar'];
