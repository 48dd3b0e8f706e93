/**
 * Formulas that others published, shown beside our score for comparison. They count; they do not read.
 */

import type { Formulas } from '../types.ts';

/** Counts of a text that the formulas need. */
export interface FormulaCounts {
  sentences: number;
  words: number;
  syllables: number;
  /** Sum of the natural logarithm of the frequency rank over content words, and their number. */
  logRankSum: number;
  contentWords: number;
}

/** Works out the known formulas; null when there is nothing to count. */
export function formulas(counts: FormulaCounts): Formulas {
  const { sentences, words, contentWords } = counts;
  const meanLogRank = contentWords > 0 ? round(counts.logRankSum / contentWords) : null;
  if (sentences === 0 || words === 0) return { fleschDouma: null, leesindexA: null, meanLogRank };
  const sentenceLength = words / sentences;
  const wordLength = counts.syllables / words;
  return {
    fleschDouma: round(206.84 - 0.93 * sentenceLength - 77 * wordLength),
    leesindexA: round(195 - 2 * sentenceLength - (200 / 3) * wordLength),
    meanLogRank,
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
