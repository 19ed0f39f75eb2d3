import { randomFrom } from '../random.ts';
import type { Measure } from './measures.ts';
import { countUnits, type Unit } from './ratings.ts';

export type Interval = Readonly<{ low: number; high: number }>;

const draws = 1000;
/** Fewest units that say how far a figure may lie from that of other units. */
const leastUnits = 10;
/** Most draws without a figure: more of them would make the interval one of the others alone. */
const mostWithout = 0.05;

/**
 * The middle 95% of a figure over as many units drawn with replacement (percentile bootstrap, Efron 1979; units are drawn as
 * whole, so that their readings stay together). The same seed gives the same interval. Null for under ten units, or where one
 * draw in twenty has no figure because all readings in it are the same, or where every draw has the same figure: that few
 * units agree without exception does not say that others will.
 */
export function bootstrapInterval(units: readonly Unit[], measure: Measure, seed: number): Interval | null {
  if (units.length < leastUnits) return null;
  const random = randomFrom(seed);
  const counted = countUnits(units);
  const ends = counted.map((_, at) => counted.slice(0, at + 1).reduce((all, { times }) => all + times, 0));
  // Which pattern a unit drawn by its number has.
  const patternOf = Array.from({ length: units.length }, (_, at) => ends.findIndex((end) => at < end));
  const figures: number[] = [];
  for (let draw = 0; draw < draws; draw++) {
    const times = counted.map(() => 0);
    for (let number = 0; number < units.length; number++)
      times[patternOf[Math.floor(random() * units.length)]!]! += 1;
    const drawn = counted.map((one, at) => ({ ...one, times: times[at]! })).filter((one) => one.times > 0);
    const value = measure(drawn);
    if (value !== null) figures.push(value);
  }
  if (figures.length < draws * (1 - mostWithout)) return null;
  figures.sort((a, b) => a - b);
  const at = (share: number) => figures[Math.round(share * (figures.length - 1))]!;
  const [low, high] = [at(0.025), at(0.975)];
  return low === high ? null : { low, high };
}
