/**
 * The model: a weighted sum of features per sentence (the load, higher is harder), a mean over the sentences in
 * which the hardest count extra, and a fixed line from load to score. Nothing else; all numbers are in weights.ts.
 */

import { type SentenceCause, type SentenceScore, sentenceCauses } from '../types.ts';
import { featureSpecs } from './feature-specs.ts';
import { calibration, ordinary, weights } from './weights.ts';

const vectorWeights = Float64Array.from(featureSpecs, ({ id }) => weights[id] ?? 0);

/** How strongly the hardest sentences pull: 0 is the plain mean, large is the hardest sentence alone. */
export const WORST_PULL = 0.35;

const causeOfFeature = Uint8Array.from(featureSpecs, ({ cause }) => sentenceCauses.indexOf(cause));

/** Load of one sentence per cause, in the order of `sentenceCauses`; higher is harder. */
export type Load = readonly number[];

/** Load of one sentence from its features, by cause. Only differences between loads mean something. */
export function loadOf(vector: Float64Array): Load {
  const load = sentenceCauses.map(() => 0);
  for (let index = 0; index < vectorWeights.length; index += 1) {
    const value = vector[index] ?? 0;
    if (value === 0) continue;
    const cause = causeOfFeature[index] ?? 0;
    load[cause] = (load[cause] ?? 0) + (vectorWeights[index] ?? 0) * value;
  }
  return load;
}

/** The whole load of a sentence. */
export function sumOf(load: Load): number {
  let sum = 0;
  for (const part of load) sum += part;
  return sum;
}

const SMALLEST_GAIN = 1;

/** What makes a sentence harder than the ordinary B1 sentence of our anchors, and the points to be won there. */
export function causesOf(load: Load): SentenceScore['causes'] {
  const whole = sumOf(load);
  const score = scoreOfLoad(whole);
  return sentenceCauses
    .map((cause: SentenceCause, index) => {
      const over = Math.max(0, (load[index] ?? 0) - ordinary[cause]);
      return { cause, gain: Math.round((scoreOfLoad(whole - over) - score) * 100) / 100 };
    })
    .filter(({ gain }) => gain >= SMALLEST_GAIN)
    .sort((a, b) => b.gain - a.gain);
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
