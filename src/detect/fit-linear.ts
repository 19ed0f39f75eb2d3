import type { LinearModel } from './linear.ts';
import { minimise } from './minimise.ts';

/** One case to learn from: features, the class by name, how much it counts. */
export type Case = Readonly<{ features: readonly string[]; label: string; weight: number }>;

/** How strongly a feature's weight is held to zero; null leaves the feature out. */
export type Penalty = (feature: string) => number | null;

/** Where a feature's weight for a class is held to before anything is learned; most are held to zero. */
export type Prior = (feature: string, label: string) => number;

/**
 * Multinomial logistic regression with a penalty per feature (maximum a posteriori under normal priors).
 * Deterministic. Weights under `least` in every class are dropped from the result.
 */
export function fitLinear<Class extends string>(
  cases: readonly Case[],
  classes: readonly Class[],
  penalty: Penalty,
  prior: Prior = () => 0,
  extra: readonly string[] = [],
  least = 0.02,
): LinearModel<Class> {
  const names = [...new Set([...extra, ...cases.flatMap(({ features }) => features)])]
    .filter((name) => penalty(name) !== null)
    .sort();
  const held = Float64Array.from(names, (name) => penalty(name)!);
  const means = Float64Array.from(names.flatMap((name) => classes.map((label) => prior(name, label))));
  const width = classes.length;
  const biasAt = names.length * width;
  const lossOfCases = losses(cases, names, classes);
  const point = minimise(
    (at, gradient) => lossOfPriors(at, gradient, means, held, width) + lossOfCases(at, gradient),
    biasAt + width,
  );
  const round = (value: number) => Math.round(value * 100) / 100;
  const weights: Record<string, number[]> = {};
  names.forEach((name, feature) => {
    const row = Array.from(point.subarray(feature * width, (feature + 1) * width), round);
    if (row.some((value) => Math.abs(value) >= least)) weights[name] = row;
  });
  return { classes, bias: Array.from(point.subarray(biasAt), round), weights };
}

/** What it costs that weights lie off their priors; its slope is added to the gradient. */
function lossOfPriors(
  at: Float64Array,
  gradient: Float64Array,
  means: Float64Array,
  held: Float64Array,
  width: number,
): number {
  let loss = 0;
  for (let place = 0; place < means.length; place++) {
    const penalty = held[(place / width) | 0]!;
    const off = at[place]! - means[place]!;
    loss += 0.5 * penalty * off * off;
    gradient[place]! += penalty * off;
  }
  return loss;
}

/** What the cases cost at a point, each its log-likelihood. Their features lie in one array: this runs thousands of times. */
function losses(cases: readonly Case[], names: readonly string[], classes: readonly string[]) {
  const width = classes.length;
  const index = new Map(names.map((name, at) => [name, at * width]));
  const rows = cases.map(({ features }) =>
    features.map((name) => index.get(name) ?? -1).filter((at) => at >= 0),
  );
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, which) => {
    starts[which + 1] = starts[which]! + row.length;
  });
  const places = Int32Array.from(rows.flat());
  const labels = Int32Array.from(cases, ({ label }) => classes.indexOf(label));
  const biasAt = names.length * width;
  const miss = new Float64Array(width);
  return (at: Float64Array, gradient: Float64Array): number => {
    let loss = 0;
    for (let which = 0; which < labels.length; which++) {
      const [from, to, label] = [starts[which]!, starts[which + 1]!, labels[which]!];
      for (let column = 0; column < width; column++) {
        let sum = at[biasAt + column]!;
        for (let place = from; place < to; place++) sum += at[places[place]! + column]!;
        miss[column] = sum;
      }
      const { weight } = cases[which]!;
      loss -= weight * Math.log(Math.max(toMisses(miss, label, weight), 1e-12));
      for (let column = 0; column < width; column++) {
        const off = miss[column]!;
        gradient[biasAt + column]! += off;
        for (let place = from; place < to; place++) gradient[places[place]! + column]! += off;
      }
    }
    return loss;
  };
}

/** Turns the scores of classes into how far each one's chance is off, by weight; gives the chance of the label. */
function toMisses(scores: Float64Array, label: number, weight: number): number {
  let top = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > top) top = score;
  let sum = 0;
  for (let column = 0; column < scores.length; column++) {
    scores[column] = Math.exp(scores[column]! - top);
    sum += scores[column]!;
  }
  const chance = scores[label]! / sum;
  for (let column = 0; column < scores.length; column++)
    scores[column] = weight * (scores[column]! / sum - (column === label ? 1 : 0));
  return chance;
}
