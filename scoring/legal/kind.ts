/** Which kind of letter this is under the Awb, when the writer did not say. */
import { readLetter } from '../activation/letter.ts';
import type { DocumentAnalysis } from '../analysis.ts';
import type { LetterKind } from '../types.ts';
import { DECISIONS } from './check.ts';
import { type DecidingKind, legalFacts } from './facts.ts';

/** Kinds that decide something about rights: they need more than a mention to be believed. */
const NEEDS_DECISION = new Set(DECISIONS);

/** When two kinds are equally likely, the one that weighs more on the reader's rights. */
const ORDER: readonly DecidingKind[] = [
  'beslissing-op-bezwaar',
  'voornemen',
  'hersteltermijn',
  'sanctie',
  'terugvordering',
  'beeindiging',
  'afwijzing',
  'wijziging',
  'toekenning',
];
/** A decision on objection, an intention or a repair term is named by its own words: they outweigh the rest. */
const OWN_WORDS: Partial<Record<DecidingKind, number>> = {
  'beslissing-op-bezwaar': 3,
  voornemen: 2.5,
  hersteltermijn: 2,
  sanctie: 1.5,
  terugvordering: 1.5,
};
/** A single mention on the back is not enough. */
const LEAST = 2;

/**
 * Guesses what kind of letter this is under the Awb; a bare sentence or an unclear letter is `informatie`.
 */
export function guessKind(document: DocumentAnalysis): LetterKind {
  if (!readLetter(document).isLetter) return 'informatie';
  const { kinds, decides } = legalFacts(document);
  let best: LetterKind = 'informatie';
  let most = 0;
  for (const kind of ORDER) {
    const points = (kinds.get(kind) ?? 0) * (OWN_WORDS[kind] ?? 1);
    if (points < LEAST || points <= most || (NEEDS_DECISION.has(kind) && !decides)) continue;
    best = kind;
    most = points;
  }
  return best;
}
