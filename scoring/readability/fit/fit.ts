/**
 * `npm run fit -- --pairs FILE`: fits the weights of the readability model and writes ../weights.ts.
 * Chooses the penalty by cross-validation by document, and ties the load to the scale with our own anchors.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { ReadabilityLevel, SentenceCause } from '../../types.ts';
import { featureSpecs } from '../feature-specs.ts';
import { anchors, targetScore } from './anchors.ts';
import {
  leaveOneDocumentOut,
  loadUnder,
  type Sample,
  type Shares,
  sampleOf,
  sharesOf,
  signs,
} from './cross-validation.ts';
import { readPairs, vectorsOf } from './pairs.ts';
import { solve } from './solver.ts';

const penalties = [0.01, 0.02, 0.04, 0.08, 0.16];
const ABOUT_AS_GOOD = 0.008;

function main(): void {
  const { values } = parseArgs({ options: { pairs: { type: 'string' }, dry: { type: 'boolean' } } });
  if (values.pairs === undefined) {
    console.error('Which pairs? npm run fit -- --pairs FILE.csv (header: document,complex,simple) [--dry]');
    process.exitCode = 2;
    return;
  }
  const samples = readPairs(readFileSync(values.pairs, 'utf8')).map(sampleOf);
  const tried = penalties.map((penalty) => ({
    penalty,
    shares: sharesOf(leaveOneDocumentOut(samples, penalty)),
  }));
  for (const { penalty, shares } of tried) console.log(`penalty ${penalty}: ${show(shares)}`);
  const highest = Math.max(...tried.map(({ shares }) => shares.all));
  // The strongest penalty that is about as good: it leans least on what only these documents have.
  const best = tried.findLast(
    ({ shares }) => shares.all >= highest - ABOUT_AS_GOOD,
  ) as (typeof tried)[number];
  const weights = solve({ rows: samples.map((sample) => sample.difference), signs, penalty: best.penalty });
  if (values.dry) return;
  writeFileSync(
    new URL('../weights.ts', import.meta.url),
    render(weights, samples, best.penalty, best.shares),
  );
  console.log(`weights.ts written, penalty ${best.penalty}`);
}

/** The line through load and logit(score) with the slope of their spreads (reduced major axis). */
function calibrate(weights: Float64Array): { middle: number; scale: number } {
  const points = (Object.keys(anchors) as ReadabilityLevel[]).flatMap((level) =>
    anchors[level].map((text) => ({
      load: loadUnder(weights, vectorsOf(text)),
      logit: Math.log(targetScore[level] / (100 - targetScore[level])),
    })),
  );
  const mean = (list: number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;
  const spread = (list: number[]): number => Math.sqrt(mean(list.map((value) => (value - mean(list)) ** 2)));
  const loads = points.map((point) => point.load);
  const logits = points.map((point) => point.logit);
  const scale = spread(loads) / spread(logits);
  return { middle: mean(loads) + mean(logits) * scale, scale };
}

/** Mean load per cause over the sentences of the B1 anchors: what an ordinary B1 sentence carries. */
function ordinaryLoads(weights: Float64Array): Record<SentenceCause, number> {
  const vectors = anchors.B1.flatMap((text) => vectorsOf(text).vectors);
  const sums = { lengte: 0, woorden: 0, bouw: 0, aanspreken: 0, tekens: 0 };
  for (const vector of vectors)
    for (const [index, { cause }] of featureSpecs.entries())
      sums[cause] += ((vector[index] as number) * (weights[index] as number)) / vectors.length;
  return sums;
}

/** Four decimals at most, without closing zeros. */
function figure(value: number): string {
  return String(Math.round(value * 10_000) / 10_000);
}

function show(shares: Shares): string {
  return `${shares.all.toFixed(3)} of all pairs, ${shares.same.toFixed(3)} with the same number of sentences, ${shares.documents} of ${shares.documentCount} documents`;
}

function render(weights: Float64Array, samples: readonly Sample[], penalty: number, shares: Shares): string {
  const { middle, scale } = calibrate(weights);
  const ordinary = Object.entries(ordinaryLoads(weights)).map(([cause, load]) => `${cause}: ${figure(load)}`);
  const lines = featureSpecs.flatMap((spec, index) => {
    const weight = weights[index] as number;
    return Math.abs(weight) < 5e-5 ? [] : [`  ${spec.id}: ${figure(weight)}, // ${spec.what}`];
  });
  return `/**
 * Made by \`npm run fit -- --pairs FILE\`; do not edit by hand.
 * Pairwise logistic regression with sign limits on ${samples.length} pairs from ${shares.documentCount} documents, penalty ${penalty}.
 * Cross-validated by document: ${show(shares)}.
 * A weight is per unit of its feature; positive is harder. Features that are not listed got weight 0.
 */
export const weights: Readonly<Record<string, number>> = {
${lines.join('\n')}
};

/** The load that scores 50, and the load difference that is one unit of log odds; from fit/anchors.ts. */
export const calibration = { middle: ${figure(middle)}, scale: ${figure(scale)} };

/** What an ordinary B1 sentence of the anchors carries, by cause. */
export const ordinary = { ${ordinary.join(', ')} };

/** The L2 penalty of this fit; the bench uses it again when it leaves documents out. */
export const fittedPenalty = ${penalty};
`;
}

main();
