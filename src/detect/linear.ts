/** A log-linear model over named features: a weight per class for each. */
export type LinearModel<Class extends string = string> = Readonly<{
  classes: readonly Class[];
  bias: readonly number[];
  weights: Readonly<Record<string, readonly number[]>>;
}>;

/** The chance of each class, in the model's order of classes. */
export function chances(model: LinearModel, features: readonly string[]): number[] {
  const scores = [...model.bias];
  for (const feature of features) {
    const weights = Object.hasOwn(model.weights, feature) ? model.weights[feature] : undefined;
    if (weights !== undefined) for (let at = 0; at < scores.length; at++) scores[at]! += weights[at]!;
  }
  return softmax(scores);
}

/** Exponentials scaled to add up to 1. */
export function softmax(scores: readonly number[]): number[] {
  let top = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > top) top = score;
  let sum = 0;
  const parts: number[] = [];
  for (const score of scores) {
    const part = Math.exp(score - top);
    sum += part;
    parts.push(part);
  }
  for (let at = 0; at < parts.length; at++) parts[at]! /= sum;
  return parts;
}
