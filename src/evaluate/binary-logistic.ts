import { orderOf, type SparseRow } from './logistic.ts';

const passes = 15;
const rate = 0.1;
const decay = 0.0002;

/**
 * Logistic regression of yes or no with an L2 penalty, fitted by AdaGrad as `fitLogistic` is: one weight a feature. Yes
 * and no weigh alike however rare the one is.
 */
export function fitBinary(rows: readonly SparseRow[], yes: readonly boolean[], size: number): Float64Array {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-6);
  const count = yes.filter(Boolean).length;
  const balance = (label: boolean) => rows.length / (2 * Math.max(1, label ? count : rows.length - count));
  const [ofYes, ofNo] = [balance(true), balance(false)];
  for (let pass = 0; pass < passes; pass++) {
    const at = orderOf(rows.length, pass);
    for (let turn = 0; turn < rows.length; turn++) {
      const number = at(turn);
      const row = rows[number]!;
      const label = yes[number]!;
      const error = (label ? ofYes : ofNo) * (chanceOf(weights, row) - (label ? 1 : 0));
      for (let place = 0; place < row.features.length; place++) {
        const feature = row.features[place]!;
        const gradient = error * row.weights[place]! + decay * weights[feature]!;
        const sum = squares[feature]! + gradient * gradient;
        squares[feature] = sum;
        weights[feature] = weights[feature]! - (rate * gradient) / Math.sqrt(sum);
      }
    }
  }
  return weights;
}

/** The chance of yes. */
export function chanceOf(weights: Float64Array, { features, weights: values }: SparseRow): number {
  let sum = 0;
  for (let place = 0; place < features.length; place++) sum += weights[features[place]!]! * values[place]!;
  return 1 / (1 + Math.exp(-sum));
}
