import type { Kind } from '../model/index.ts';
import { chooseBand, type Guess } from './band.ts';
import { defaultOptions, fitAttributes, fitKind, guess } from './fit.ts';
import type { Labelled } from './labelled.ts';
import { chooseLifts, type KindGuess } from './lifts.ts';
import type { LinearModel } from './linear.ts';
import { withoutRare } from './rare.ts';
import type { Weights } from './weights.ts';

/** A way of fitting the model of kinds: `fitKind`, or one to be compared with it. */
export type KindFit = (labelled: readonly Labelled[]) => LinearModel<Kind>;

export type KindWeights = Pick<Weights, 'kind' | 'band' | 'lifts'>;

const blocks = 6;

/**
 * For each wanted group (an area or a plan), model and band as they come out where nobody has seen that group. The
 * model is fitted on all other groups. The band is chosen, as by `fit`, on guesses of sentences whose group the
 * guessing model has not seen either: groups lie in six blocks, and for every two blocks there is one model fitted
 * without both, which serves the groups of either. That takes 15 fits however many groups there are, where leaving
 * out every two groups would take hundreds. `onFit` is told of every fit.
 */
export function leaveOneOut(
  all: readonly Labelled[],
  wanted: readonly string[],
  fitOne: KindFit = fitKind,
  onFit: () => void = () => {},
): Map<string, KindWeights> {
  const labelled = withoutRare(all, defaultOptions);
  const groups = [...new Set(labelled.map(({ group }) => group))];
  const blockOf = new Map(groups.map((group, at) => [group, at % blocks]));
  const fitted = (cases: readonly Labelled[]) => {
    onFit();
    return fitOne(cases);
  };
  const guesses = guessesByBlock(labelled, blockOf, fitted);
  return new Map(
    wanted.map((group) => {
      const others = labelled.filter((one) => one.group !== group);
      const kind = fitted(others);
      const unseen = guesses(blockOf.get(group) ?? -1);
      const band = chooseBand(unseen, guess(others, kind));
      return [group, { kind, band, lifts: chooseLifts(unseen, band.decide) }];
    }),
  );
}

/** Guesses of all sentences outside a block, each by a model that has seen neither its block nor this one. */
function guessesByBlock(
  labelled: readonly Labelled[],
  blockOf: ReadonlyMap<string, number>,
  fitOne: KindFit,
): (block: number) => (Guess & KindGuess)[] {
  const inBlock = Map.groupBy(labelled, ({ group }) => blockOf.get(group)!);
  const models = new Map<string, LinearModel<Kind>>();
  const without = (a: number, b: number) => {
    const key = [a, b].sort((x, y) => x - y).join(' ');
    const model =
      models.get(key) ?? fitOne(labelled.filter(({ group }) => ![a, b].includes(blockOf.get(group)!)));
    models.set(key, model);
    return model;
  };
  const known = new Map<number, (Guess & KindGuess)[]>();
  return (block) => {
    const found =
      known.get(block) ??
      [...inBlock].flatMap(([other, own]) => (other === block ? [] : guess(own, without(block, other))));
    known.set(block, found);
    return found;
  };
}

/** All weights for each wanted group, fitted without it. */
export function fitLeftOut(
  labelled: readonly Labelled[],
  wanted: readonly string[],
  onFit?: () => void,
): Map<string, Weights> {
  const kinds = leaveOneOut(labelled, wanted, fitKind, onFit);
  return new Map(
    [...kinds].map(([group, weights]) => {
      const others = labelled.filter((one) => one.group !== group);
      return [group, { ...weights, ...fitAttributes(others) }];
    }),
  );
}
