/**
 * Logistic regression on differences of feature vectors (hard side minus easy side, no intercept), with an L2
 * penalty and with the sign of each weight kept to what its feature allows. Solved by accelerated projected
 * gradient descent (Nesterov): convex, deterministic, no random start.
 */

export interface Problem {
  /** One row a pair: features of the hard side minus those of the easy side. */
  rows: readonly Float64Array[];
  /** Per feature: 1 weight may not be negative, -1 not positive, 0 free. */
  signs: readonly number[];
  /** Strength of the penalty on the weights of scaled features. */
  penalty: number;
}

const STEPS = 800;

/** The weights per unit of each feature (not scaled). A feature that never differs gets weight 0. */
export function solve({ rows, signs, penalty }: Problem): Float64Array {
  const size = signs.length;
  const scale = scales(rows, size);
  const scaled = rows.map((row) => row.map((value, feature) => value / (scale[feature] as number)));
  const step = 1 / (largestEigenvalue(scaled, size) / 4 / Math.max(1, rows.length) + penalty);
  let weights = new Float64Array(size);
  let ahead = new Float64Array(size);
  let momentum = 1;
  for (let iteration = 0; iteration < STEPS; iteration += 1) {
    const slope = gradient(scaled, ahead, penalty);
    const next = new Float64Array(size);
    for (let feature = 0; feature < size; feature += 1) {
      const value = (ahead[feature] as number) - step * (slope[feature] as number);
      const sign = signs[feature] ?? 0;
      next[feature] = sign !== 0 && value * sign < 0 ? 0 : value;
    }
    const following = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const pull = (momentum - 1) / following;
    ahead = next.map((value, feature) => value + pull * (value - (weights[feature] as number)));
    weights = next;
    momentum = following;
  }
  return weights.map((weight, feature) => weight / (scale[feature] as number));
}

function scales(rows: readonly Float64Array[], size: number): Float64Array {
  const sums = new Float64Array(size);
  for (const row of rows)
    for (let feature = 0; feature < size; feature += 1)
      sums[feature] = (sums[feature] as number) + (row[feature] as number) ** 2;
  return sums.map((sum) => (sum > 0 ? Math.sqrt(sum / rows.length) : 1));
}

function gradient(rows: readonly Float64Array[], weights: Float64Array, penalty: number): Float64Array {
  const slope = weights.map((weight) => penalty * weight);
  for (const row of rows) {
    let load = 0;
    for (let feature = 0; feature < row.length; feature += 1)
      load += (row[feature] as number) * (weights[feature] as number);
    const error = 1 / (1 + Math.exp(load)) / rows.length;
    for (let feature = 0; feature < row.length; feature += 1)
      slope[feature] = (slope[feature] as number) - error * (row[feature] as number);
  }
  return slope;
}

/** By power iteration from the all-ones vector; a tenth is added so that the step is surely small enough. */
function largestEigenvalue(rows: readonly Float64Array[], size: number): number {
  let direction = new Float64Array(size).fill(1 / Math.sqrt(size));
  let value = 1;
  for (let iteration = 0; iteration < 40; iteration += 1) {
    const next = new Float64Array(size);
    for (const row of rows) {
      let product = 0;
      for (let feature = 0; feature < size; feature += 1)
        product += (row[feature] as number) * (direction[feature] as number);
      for (let feature = 0; feature < size; feature += 1)
        next[feature] = (next[feature] as number) + product * (row[feature] as number);
    }
    value = Math.sqrt(next.reduce((sum, part) => sum + part * part, 0)) || 1;
    direction = next.map((part) => part / value);
  }
  return value * 1.1;
}
