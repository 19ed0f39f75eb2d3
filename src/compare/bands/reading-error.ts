import type { ShareCount, ShareCounts, ShareMeasure } from '../../model/index.ts';
import type { Random } from '../../text/index.ts';
import { binomial, poisson } from './chance.ts';

/** Of what is found how much is right, and of what is there how much is found. */
export type Rates = Readonly<{ precision: number; recall: number }>;

/**
 * What the counts of all texts together weigh beside those of one: a text with few undertakings on a theme says little of
 * how reading errs there.
 */
const pooledWeight = 10;

/** For each text the rates at which reading errs on a measure, held towards those of all texts together. */
export function ratesOf(texts: readonly ShareCounts[], measure: ShareMeasure): Rates[] {
  const counts = texts.map((text) => text[measure]);
  const all = counts.reduce(add, { found: 0, right: 0, labelled: 0 });
  // One half is added to what is right and wrong, so that few cases never say "always" or "never" (Jeffreys).
  const pooled = {
    precision: (all.right + 0.5) / (all.found + 1),
    recall: (all.right + 0.5) / (all.labelled + 1),
  };
  return counts.map(({ found, right, labelled }) => ({
    precision: (right + pooledWeight * pooled.precision) / (found + pooledWeight),
    recall: (right + pooledWeight * pooled.recall) / (labelled + pooledWeight),
  }));
}

function add(a: ShareCount, b: ShareCount): ShareCount {
  return { found: a.found + b.found, right: a.right + b.right, labelled: a.labelled + b.labelled };
}

/**
 * How many there may be where so many were found: each found is right by the precision, and for all that are right so many
 * more were missed as the recall says. What was not found at all may still be there.
 */
export function likelyCount(found: number, { precision, recall }: Rates, random: Random): number {
  const right = binomial(found, precision, random);
  return right + poisson(((right + 0.5) * (1 - recall)) / recall, random);
}
