import { actors, type Kind, kinds, strengths } from '../model/index.ts';
import { attributePrior, attributePriorFeatures } from './attribute-prior.ts';
import { chooseBand, type Guess } from './band.ts';
import type { Case } from './fit-linear.ts';
import { fitShared } from './fit-shared.ts';
import type { Labelled } from './labelled.ts';
import { chooseLifts, type KindGuess } from './lifts.ts';
import { chances, type LinearModel } from './linear.ts';
import { kindPrior, priorFeatures } from './prior.ts';
import { isShape, isWord, rareWords, withoutRare } from './rare.ts';
import type { Weights } from './weights.ts';

/**
 * How strongly weights are held to their priors, those of sets with conventions of their own (`own`) to none, and in
 * how many groups a word must occur to be used.
 */
export type FitOptions = Readonly<{
  structure: number;
  words: number;
  shapes: number;
  attributes: number;
  own: number;
  ownAttributes: number;
  spread: number;
  shapeSpread: number;
}>;
export const defaultOptions: FitOptions = {
  structure: 10,
  words: 10,
  shapes: 20,
  attributes: 2,
  own: 30,
  ownAttributes: 30,
  spread: 8,
  shapeSpread: 16,
};

/** Fits the model of kinds. */
export function fitKind(
  labelled: readonly Labelled[],
  options: FitOptions = defaultOptions,
): LinearModel<Kind> {
  const isRare = rareWords(labelled, options);
  const penalty = (feature: string): number | null => {
    if (!isWord(feature)) return options.structure;
    if (isRare(feature)) return null;
    return isShape(feature) ? options.shapes : options.words;
  };
  const cases = labelled.map((one): Case => ({ features: one.features, label: one.kind, weight: 1 }));
  const owns = labelled.map(({ own }) => own ?? null);
  return fitShared(cases, owns, kinds, penalty, options.own, kindPrior, priorFeatures);
}

/** Fits one attribute's model, on the commitments. */
export function fitAttribute<Class extends string>(
  labelled: readonly Labelled[],
  classes: readonly Class[],
  labelOf: (one: Labelled) => Class,
  options: FitOptions = defaultOptions,
): LinearModel<Class> {
  const commitments = labelled.filter(({ kind }) => kind === 'commitment');
  const cases = commitments.map(
    (one): Case => ({ features: one.attributes, label: labelOf(one), weight: 1 }),
  );
  const owns = commitments.map(({ own }) => own ?? null);
  const penalty = (feature: string) => options.attributes * (feature.startsWith('verb:') ? 2 : 1);
  return fitShared(
    cases,
    owns,
    classes,
    penalty,
    options.ownAttributes,
    attributePrior,
    attributePriorFeatures,
  );
}

/** Fits the models of all attributes. */
export function fitAttributes(
  labelled: readonly Labelled[],
  options: FitOptions = defaultOptions,
): Pick<Weights, 'strength' | 'actor' | 'measurable'> {
  const truth = ['true', 'false'] as const;
  return {
    strength: fitAttribute(labelled, strengths, ({ strength }) => strength ?? 'firm', options),
    actor: fitAttribute(labelled, actors, ({ actor }) => actor ?? 'unclear', options),
    measurable: fitAttribute(labelled, truth, (one) => (one.measurable ? 'true' : 'false'), options),
  };
}

/** More would take longer and leave hardly more to learn from. */
const mostFolds = 20;

/**
 * Guesses, by weights that have not seen its group, for every labelled sentence that the band is chosen on; groups are
 * left out one by one, or in `folds` where there are more.
 */
export function guessUnseen(
  labelled: readonly Labelled[],
  folds = mostFolds,
  options: FitOptions = defaultOptions,
): (Guess & KindGuess)[] {
  const asked = labelled.filter(({ extra }) => extra !== true);
  const groups = [...new Set(asked.map(({ group }) => group))];
  const foldOf = new Map(groups.map((group, at) => [group, at % folds]));
  const lean = withoutRare(labelled, options);
  const models = Array.from({ length: Math.min(folds, groups.length) }, (_, fold) =>
    fitKind(
      lean.filter(({ group }) => foldOf.get(group) !== fold),
      options,
    ),
  );
  return asked.map((one) => guess([one], models[foldOf.get(one.group)!]!)[0]!);
}

/** Guesses by one model, for the sentences that the band is chosen on. */
export function guess(labelled: readonly Labelled[], model: LinearModel<Kind>): (Guess & KindGuess)[] {
  return labelled
    .filter(({ extra }) => extra !== true)
    .map(({ set, features, kind }) => {
      const each = chances(model, features);
      return { set, kind, each, score: each[0]!, commitment: kind === 'commitment' };
    });
}

/** Fits all weights. Pure and deterministic: the same cases in the same order give the same weights. */
export function fit(labelled: readonly Labelled[], options: FitOptions = defaultOptions): Weights {
  const kind = fitKind(labelled, options);
  const unseen = guessUnseen(labelled, mostFolds, options);
  const band = chooseBand(unseen, guess(labelled, kind));
  return { band, lifts: chooseLifts(unseen, band.decide), kind, ...fitAttributes(labelled, options) };
}
