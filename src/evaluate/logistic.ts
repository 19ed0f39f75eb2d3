/** A text as weighted features: parallel arrays of feature numbers and weights. */
export type SparseRow = Readonly<{ features: readonly number[]; weights: readonly number[] }>;

/** A fitted multinomial model: a weight for each class and feature, class by class. */
export type LogisticModel = Readonly<{ classes: readonly string[]; weights: readonly Float64Array[] }>;

const passes = 30;
const rate = 1;
const decay = 0.0002;

/**
 * Multinomial logistic regression with an L2 penalty, fitted by AdaGrad (Duchi, Hazan and Singer 2011) in a fixed
 * order, so that the same rows give the same weights. Classes weigh alike however common they are.
 */
export function fitLogistic(
  rows: readonly SparseRow[],
  labels: readonly string[],
  size: number,
): LogisticModel {
  const classes = [...new Set(labels)].sort();
  const weights = classes.map(() => new Float64Array(size));
  const squares = classes.map(() => new Float64Array(size).fill(1e-6));
  const balance = new Map(
    classes.map((name) => [name, rows.length / (classes.length * labels.filter((l) => l === name).length)]),
  );
  const model = { classes, weights };
  for (let pass = 0; pass < passes; pass += 1) {
    const at = orderOf(rows.length, pass);
    for (let turn = 0; turn < rows.length; turn += 1) {
      const number = at(turn);
      const row = rows[number];
      const label = labels[number];
      if (row && label !== undefined) step(model, squares, row, label, balance.get(label) ?? 1);
    }
  }
  return model;
}

function step(
  { classes, weights }: LogisticModel,
  squares: readonly Float64Array[],
  row: SparseRow,
  label: string,
  balance: number,
): void {
  const chances = chancesOf({ classes, weights }, row);
  const { features, weights: values } = row;
  for (let k = 0; k < classes.length; k++) {
    const own = weights[k]!;
    const square = squares[k]!;
    const error = balance * (chances[k]! - (classes[k] === label ? 1 : 0));
    for (let at = 0; at < features.length; at++) {
      const feature = features[at]!;
      const gradient = error * values[at]! + decay * own[feature]!;
      const sum = square[feature]! + gradient * gradient;
      square[feature] = sum;
      own[feature] = own[feature]! - (0.1 * rate * gradient) / Math.sqrt(sum);
    }
  }
}

/** The chance of each class, in the order of the model's classes. */
export function chancesOf({ weights }: LogisticModel, row: SparseRow): number[] {
  const { features, weights: values } = row;
  const sums: number[] = [];
  for (const own of weights) {
    let sum = 0;
    for (let at = 0; at < features.length; at++) sum += own[features[at]!]! * values[at]!;
    sums.push(sum);
  }
  const top = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** The row that comes at a turn of a pass: every row once a pass, mixed but always the same. */
export function orderOf(count: number, pass: number): (turn: number) => number {
  // A stride that shares no factor with the row count visits every row once.
  const stride = strideFor(count, pass);
  return (turn) => (turn * stride + pass) % count;
}

function strideFor(count: number, pass: number): number {
  let stride = 7919 + 2 * pass;
  while (commonDivisor(stride, count) !== 1) stride += 1;
  return stride;
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
