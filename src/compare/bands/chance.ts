import type { Random } from '../../text/index.ts';

/** Above these the normal distribution is near enough, and quicker. */
const fewTrials = 25;
const smallMean = 25;

/** How many of so many come right where each does with this chance. */
export function binomial(trials: number, chance: number, random: Random): number {
  if (trials > fewTrials)
    return bounded(normal(trials * chance, trials * chance * (1 - chance), random), trials);
  let right = 0;
  for (let trial = 0; trial < trials; trial += 1) if (random() < chance) right += 1;
  return right;
}

/** A count whose mean is this (Poisson; D. Knuth, The Art of Computer Programming, volume 2, 3.4.1). */
export function poisson(mean: number, random: Random): number {
  if (mean > smallMean) return bounded(normal(mean, mean, random), Number.POSITIVE_INFINITY);
  const limit = Math.exp(-mean);
  let count = -1;
  for (let product = 1; product > limit; product *= random()) count += 1;
  return count;
}

/** G. Box and M. Muller, "A note on the generation of random normal deviates" (1958). */
function normal(mean: number, variance: number, random: Random): number {
  const far = Math.sqrt(-2 * Math.log(1 - random()));
  return mean + Math.sqrt(variance) * far * Math.cos(2 * Math.PI * random());
}

function bounded(value: number, most: number): number {
  return Math.min(most, Math.max(0, Math.round(value)));
}
