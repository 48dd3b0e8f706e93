/**
 * The model: a weighted sum of features per sentence (the load, higher is harder), a mean over the sentences in
 * which the hardest count extra, and a fixed line from load to score. Nothing else; all numbers are in weights.ts.
 */
import { featureSpecs } from './features.ts';
import { calibration, weights } from './weights.ts';

const vectorWeights = Float64Array.from(featureSpecs, ({ id }) => weights[id] ?? 0);

/** How strongly the hardest sentences pull: 0 is the plain mean, large is the hardest sentence alone. */
export const WORST_PULL = 0.35;

/** Load of one sentence from its features. Higher is harder; only differences mean something. */
export function loadOf(vector: Float64Array): number {
  let load = 0;
  for (let index = 0; index < vectorWeights.length; index += 1)
    load += (vectorWeights[index] ?? 0) * (vector[index] ?? 0);
  return load;
}

/**
 * Load of a text from its sentences: the exponential mean `ln(Σ w·e^(p·load) / Σ w) / p`. It lies between the
 * mean and the hardest sentence, so that one unreadable sentence is felt in a letter of easy ones.
 */
export function textLoad(sentences: readonly { load: number; weight: number }[]): number {
  if (sentences.length === 0) return 0;
  let highest = Number.NEGATIVE_INFINITY;
  for (const { load } of sentences) highest = Math.max(highest, load);
  let sum = 0;
  let total = 0;
  for (const { load, weight } of sentences) {
    sum += weight * Math.exp(WORST_PULL * (load - highest));
    total += weight;
  }
  return highest + Math.log(sum / total) / WORST_PULL;
}

/** Score of a load: 0-100 with two decimals, higher is easier. */
export function scoreOfLoad(load: number): number {
  const score = 100 / (1 + Math.exp((load - calibration.middle) / calibration.scale));
  return Math.round(score * 100) / 100;
}
