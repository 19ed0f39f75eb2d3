import { type LinearModel, softmax } from './linear.ts';
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
  const index = new Map(names.map((name, at) => [name, at]));
  const held = names.map((name) => penalty(name)!);
  const means = names.flatMap((name) => classes.map((label) => prior(name, label)));
  const rows = cases.map(({ features }) =>
    features.flatMap((name) => (index.has(name) ? [index.get(name)!] : [])),
  );
  const labels = cases.map(({ label }) => classes.indexOf(label as Class));
  const width = classes.length;
  const size = (names.length + 1) * width;
  const biasAt = names.length * width;
  const point = minimise((at, gradient) => {
    let loss = 0;
    for (let feature = 0; feature < names.length; feature++)
      for (let column = 0; column < width; column++) {
        const place = feature * width + column;
        const off = at[place]! - means[place]!;
        loss += 0.5 * held[feature]! * off ** 2;
        gradient[place]! += held[feature]! * off;
      }
    rows.forEach((row, which) => {
      const scores = Array.from(at.subarray(biasAt, biasAt + width));
      for (const feature of row)
        for (let column = 0; column < width; column++) scores[column]! += at[feature * width + column]!;
      const guess = softmax(scores);
      const weight = cases[which]!.weight;
      loss -= weight * Math.log(Math.max(guess[labels[which]!]!, 1e-12));
      for (let column = 0; column < width; column++) {
        const miss = weight * (guess[column]! - (column === labels[which] ? 1 : 0));
        gradient[biasAt + column]! += miss;
        for (const feature of row) gradient[feature * width + column]! += miss;
      }
    });
    return loss;
  }, size);
  const round = (value: number) => Math.round(value * 100) / 100;
  const weights: Record<string, number[]> = {};
  names.forEach((name, feature) => {
    const row = Array.from(point.subarray(feature * width, (feature + 1) * width), round);
    if (row.some((value) => Math.abs(value) >= least)) weights[name] = row;
  });
  return { classes, bias: Array.from(point.subarray(biasAt), round), weights };
}
