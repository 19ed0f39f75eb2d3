import { type Counted, countsOf, countUnits, pairable, sum, type Unit } from './ratings.ts';

/** A figure over units by what they say. */
export type Measure = (counted: readonly Counted[]) => number | null;

/** Share of agreement over units, 0 to 1: of all pairs of readings of a unit, those that say the same. Null without units. */
export const percentAgreement = (units: readonly Unit[]): number | null => percentOf(countUnits(units));

export function percentOf(counted: readonly Counted[]): number | null {
  const paired = pairable(counted);
  if (paired.length === 0) return null;
  const agreeing = sum(paired.map(({ agreement, times }) => times * agreement));
  return agreeing / sum(paired.map(({ times }) => times));
}

/**
 * Cohen's kappa (Cohen 1960): (observed - chance) / (1 - chance), chance from each reader's own shares, over the units that
 * both judged. Of more than two readers the mean over pairs (Light 1971). Null where no pair shares a unit, or where both
 * always say the same one thing, so that chance alone would agree.
 */
export function cohenKappa(units: readonly Unit[]): number | null {
  const readers = units[0]?.length ?? 0;
  const kappas: number[] = [];
  for (let one = 0; one < readers; one++)
    for (let other = one + 1; other < readers; other++) {
      const kappa = kappaOf(
        units.flatMap((unit): [string, string][] => {
          const [first, second] = [unit[one] ?? null, unit[other] ?? null];
          return first === null || second === null ? [] : [[first, second]];
        }),
      );
      if (kappa !== null) kappas.push(kappa);
    }
  return kappas.length === 0 ? null : sum(kappas) / kappas.length;
}

function kappaOf(pairs: readonly (readonly [string, string])[]): number | null {
  if (pairs.length === 0) return null;
  const first = countsOf(pairs.map(([value]) => value));
  const second = countsOf(pairs.map(([, value]) => value));
  const same = pairs.filter(([a, b]) => a === b).length;
  let chance = 0;
  for (const [value, count] of first) chance += count * (second.get(value) ?? 0);
  const all = pairs.length ** 2;
  // Whole numbers until the end, so that certainty is seen as such.
  return chance === all ? null : (same * pairs.length - chance) / (all - chance);
}

/**
 * Krippendorff's alpha for nominal data (Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability"): 1 - observed /
 * expected disagreement, from coincidences of values in units with two readings or more; any number of readers, readings may
 * be missing. Null where nothing differs: one value alone says nothing of reliability.
 */
export const krippendorffAlpha = (units: readonly Unit[]): number | null => alphaOf(countUnits(units));

export function alphaOf(counted: readonly Counted[]): number | null {
  const totals = new Map<string, number>();
  let [all, disagreement] = [0, 0];
  for (const { values, agreement, times } of pairable(counted)) {
    disagreement += times * values.length * (1 - agreement);
    all += times * values.length;
    for (const value of values) totals.set(value, (totals.get(value) ?? 0) + times);
  }
  let same = 0;
  for (const total of totals.values()) same += total * (total - 1);
  const expected = all * (all - 1) - same;
  return expected === 0 ? null : 1 - ((all - 1) * disagreement) / expected;
}

/**
 * Gwet's AC1 (Gwet 2008, "Computing inter-rater reliability and its variance in the presence of high agreement"): chance is
 * (1 / (q - 1)) times the sum of p(1 - p) over the q values, p being the mean share of a value over units; readings may be
 * missing (Gwet 2014). `values` is how many values there are to choose from, at least two. Null without units.
 */
export const gwetAC1 = (units: readonly Unit[], values: number): number | null =>
  ac1Of(values)(countUnits(units));

export const ac1Of =
  (choices: number): Measure =>
  (counted) => {
    const observed = percentOf(counted);
    if (observed === null) return null;
    const read = counted.filter(({ values }) => values.length > 0);
    const all = sum(read.map(({ times }) => times));
    const shares = new Map<string, number>();
    for (const { values, times } of read)
      for (const value of values) shares.set(value, (shares.get(value) ?? 0) + times / values.length / all);
    const spread = sum([...shares.values()].map((share) => share * (1 - share)));
    const chance = spread / (Math.max(2, choices) - 1);
    return (observed - chance) / (1 - chance);
  };
