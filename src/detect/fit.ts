import { actors, kinds, strengths } from '../model/index.ts';
import { type Case, fitLinear, type Penalty } from './fit-linear.ts';
import type { Band, Weights } from './weights.ts';

/** A labelled sentence to learn from. `group` is the area or plan: what is left out together. */
export type Labelled = Readonly<{
  group: string;
  features: readonly string[];
  kind: string;
  strength: string | null;
  actor: string | null;
  measurable: boolean | null;
}>;

/** How strongly structure and words are held to zero, and in how many groups a word must occur to be used. */
export type FitOptions = Readonly<{ structure: number; words: number; spread: number }>;
export const defaultOptions: FitOptions = { structure: 2, words: 6, spread: 6 };

const isWord = (feature: string): boolean => /^(?:word|pair|lead-in|heading):/.test(feature);

function penalties(labelled: readonly Labelled[], options: FitOptions): Penalty {
  const groups = new Map<string, Set<string>>();
  for (const { group, features } of labelled)
    for (const feature of features) {
      const known = groups.get(feature);
      if (known === undefined) groups.set(feature, new Set([group]));
      else known.add(group);
    }
  return (feature) => {
    if (!isWord(feature)) return options.structure;
    return groups.get(feature)!.size < options.spread ? null : options.words;
  };
}

/** Fits all weights. Pure and deterministic: the same cases in the same order give the same weights. */
export function fit(
  labelled: readonly Labelled[],
  band: Band,
  options: FitOptions = defaultOptions,
): Pick<Weights, 'band' | 'kind' | 'strength' | 'actor' | 'measurable'> {
  const penalty = penalties(labelled, options);
  const commitments = labelled.filter(({ kind }) => kind === 'commitment');
  const cases = (of: readonly Labelled[], label: (one: Labelled) => string): Case[] =>
    of.map((one) => ({ features: one.features, label: label(one), weight: 1 }));
  return {
    band,
    kind: fitLinear(
      cases(labelled, ({ kind }) => kind),
      kinds,
      penalty,
    ),
    strength: fitLinear(
      cases(commitments, ({ strength }) => strength ?? 'firm'),
      strengths,
      penalty,
    ),
    actor: fitLinear(
      cases(commitments, ({ actor }) => actor ?? 'unclear'),
      actors,
      penalty,
    ),
    measurable: fitLinear(
      cases(commitments, ({ measurable }) => String(measurable === true)),
      ['true', 'false'],
      penalty,
    ),
  };
}
