import { type Random, randomFrom } from '../../text/index.ts';
import type { Measure } from './measures.ts';
import { countUnits, type Unit } from './ratings.ts';

export type Interval = Readonly<{ low: number; high: number }>;

const draws = 1000;
/** Fewest units that say how far a figure may lie from that of other units. */
const leastUnits = 10;
/** Most draws without a figure: more of them would make the interval one of the others alone. */
const mostWithout = 0.05;

/**
 * For each measure the middle 95% of it over as many units drawn with replacement (percentile bootstrap, Efron 1979; units are
 * drawn as whole, so that their readings stay together). The same seed gives the same intervals. Null for under ten units, or
 * where one draw in twenty has no figure because all readings in it are the same, or where every draw has the same figure:
 * that few units agree without exception does not say that others will.
 */
export function bootstrapIntervals(
  units: readonly Unit[],
  measures: readonly Measure[],
  seed: number,
): (Interval | null)[] {
  if (units.length < leastUnits) return measures.map(() => null);
  const random = randomFrom(seed);
  const counted = countUnits(units).sort((a, b) => a.times - b.times);
  const figures = measures.map((): number[] => []);
  for (let draw = 0; draw < draws; draw++) {
    const times = redrawn(
      counted.map((one) => one.times),
      random,
    );
    const drawn = counted.map((one, at) => ({ ...one, times: times[at]! })).filter((one) => one.times > 0);
    for (const [at, measure] of measures.entries()) {
      const value = measure(drawn);
      if (value !== null) figures[at]!.push(value);
    }
  }
  return figures.map(middle);
}

/**
 * How often each of some patterns comes up when as many units as there are are drawn with replacement. One binomial after the
 * other, the commonest pattern taking what is left, so that rare ones cost little; `times` rise.
 */
function redrawn(times: readonly number[], random: Random): number[] {
  let left = times.reduce((all, one) => all + one, 0);
  let among = left;
  return times.map((one, at) => {
    const drawn = at === times.length - 1 ? left : binomial(left, one / among, random);
    left -= drawn;
    among -= one;
    return drawn;
  });
}

/** Successes in so many tries, by the waiting times between them (Devroye 1986, X.4.2). */
function binomial(tries: number, chance: number, random: Random): number {
  const log = Math.log1p(-chance);
  let successes = 0;
  for (let at = wait(log, random); at <= tries; at += wait(log, random)) successes++;
  return successes;
}

const wait = (log: number, random: Random): number => Math.floor(Math.log(1 - random()) / log) + 1;

function middle(figures: number[]): Interval | null {
  if (figures.length < draws * (1 - mostWithout)) return null;
  figures.sort((a, b) => a - b);
  const at = (share: number) => figures[Math.round(share * (figures.length - 1))]!;
  const [low, high] = [at(0.025), at(0.975)];
  return low === high ? null : { low, high };
}
