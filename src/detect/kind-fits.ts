import { kinds } from '../model/index.ts';
import { fitKind } from './fit.ts';
import type { KindFit } from './fit-left-out.ts';
import type { Labelled } from './labelled.ts';
import type { LinearModel } from './linear.ts';
import { kindPrior, priorFeatures } from './prior.ts';
import { isWord } from './rare.ts';

/**
 * Rules alone: what each claims of itself is its weight, and nothing is learned of them. Only how common each kind is
 * comes from the labels (log of its share), since no rule says what a sentence is of which nothing is seen.
 */
export const rulesAlone: KindFit = (labelled) => ({
  classes: kinds,
  bias: kinds.map((kind) =>
    Math.log((labelled.filter((one) => one.kind === kind).length + 1) / (labelled.length + kinds.length)),
  ),
  weights: Object.fromEntries(
    priorFeatures.map((feature) => [feature, kinds.map((kind) => kindPrior(feature, kind))]),
  ),
});

/** Rules, form and place with learned weights, without the words. */
export const withoutWords: KindFit = fitOn((feature) => !isWord(feature));

/** Words alone (of sentence, lead-in and heading), without any rule. */
export const wordsAlone: KindFit = fitOn(isWord);

/** Fits on some features only; the others weigh nothing. */
function fitOn(keep: (feature: string) => boolean): KindFit {
  return (labelled) => {
    const some = (one: Labelled) => ({ ...one, features: one.features.filter(keep) });
    const { weights, ...model } = fitKind(labelled.map(some));
    const kept = Object.entries(weights).filter(([feature]) => keep(feature));
    return { ...model, weights: Object.fromEntries(kept) } satisfies LinearModel;
  };
}
