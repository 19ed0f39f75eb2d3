import { randomFrom } from '../../text/index.ts';
import { redrawn } from '../redrawn.ts';
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

function middle(figures: number[]): Interval | null {
  if (figures.length < draws * (1 - mostWithout)) return null;
  figures.sort((a, b) => a - b);
  const at = (share: number) => figures[Math.round(share * (figures.length - 1))]!;
  const [low, high] = [at(0.025), at(0.975)];
  return low === high ? null : { low, high };
}
