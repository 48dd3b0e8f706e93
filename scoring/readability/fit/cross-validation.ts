/** How well the model tells pairs of documents it has not seen: each document is left out once. */
import { featureSpecs } from '../feature-specs.ts';
import { textLoad } from '../model.ts';
import { meanVector, type Pair, type TextVectors, vectorsOf } from './pairs.ts';
import { solve } from './solver.ts';

export interface Sample {
  document: string;
  complex: TextVectors;
  simple: TextVectors;
  difference: Float64Array;
}

export interface Verdict {
  document: string;
  /** Load of the hard side minus load of the easy side: told right when above 0. */
  margin: number;
  sameSentences: boolean;
}

export interface Shares {
  all: number;
  same: number;
  documents: number;
  documentCount: number;
}

export const signs: readonly number[] = featureSpecs.map((spec) => spec.harder);

export function sampleOf(pair: Pair): Sample {
  const complex = vectorsOf(pair.complex);
  const simple = vectorsOf(pair.simple);
  const easy = meanVector(simple);
  const difference = meanVector(complex).map((value, feature) => value - (easy[feature] as number));
  return { document: pair.document, complex, simple, difference };
}

/** Load of a text under given weights, with the engine's own aggregation. */
export function loadUnder(weights: Float64Array, text: TextVectors): number {
  const sentences = text.vectors.map((vector, index) => {
    let load = 0;
    for (let feature = 0; feature < vector.length; feature += 1)
      load += (vector[feature] as number) * (weights[feature] as number);
    return { load, weight: text.weights[index] as number };
  });
  return textLoad(sentences);
}

export function verdictOf(weights: Float64Array, sample: Sample): Verdict {
  return {
    document: sample.document,
    margin: loadUnder(weights, sample.complex) - loadUnder(weights, sample.simple),
    sameSentences: sample.complex.vectors.length === sample.simple.vectors.length,
  };
}

/** Fits on all documents but one and tells that one, for each document in turn. */
export function leaveOneDocumentOut(samples: readonly Sample[], penalty: number): Verdict[] {
  const verdicts: Verdict[] = [];
  for (const document of new Set(samples.map((sample) => sample.document))) {
    const rows = samples.filter((sample) => sample.document !== document).map((sample) => sample.difference);
    const weights = solve({ rows, signs, penalty });
    for (const sample of samples) if (sample.document === document) verdicts.push(verdictOf(weights, sample));
  }
  return verdicts;
}

/** Share of pairs told right (a tie counts half) and of documents whose mean margin is on the right side. */
export function sharesOf(verdicts: readonly Verdict[]): Shares {
  const share = (list: readonly Verdict[]): number =>
    list.reduce((sum, { margin }) => sum + (Math.abs(margin) < 1e-9 ? 0.5 : margin > 0 ? 1 : 0), 0) /
    list.length;
  const sums = new Map<string, number>();
  for (const { document, margin } of verdicts) sums.set(document, (sums.get(document) ?? 0) + margin);
  return {
    all: share(verdicts),
    same: share(verdicts.filter((verdict) => verdict.sameSentences)),
    documents: [...sums.values()].filter((sum) => sum > 0).length,
    documentCount: sums.size,
  };
}
