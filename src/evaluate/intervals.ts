import type { Interval } from '../model/index.ts';
import { randomFrom } from '../text/index.ts';
import type { FigureKind } from './figures.ts';
import { sumTallies, type Tally } from './tally.ts';

const draws = 1000;
const leastAreas = 3;
const seed = 20_201_001;

/**
 * 95% intervals by figure id, by the percentile bootstrap (Efron 1979): as many areas as there are, drawn with
 * replacement a thousand times; the figure of each draw's added counts; from the 2.5th to the 97.5th of a hundred of
 * them. Areas, not units, are drawn, since units of one area are written by few hands and stand or fall together.
 * Null for fewer than three areas. The same tallies give the same intervals.
 */
export function intervalsOf(areas: readonly Tally[], kinds: readonly FigureKind[]): Map<string, Interval> {
  if (areas.length < leastAreas) return new Map(kinds.map((kind) => [kind.id, null]));
  const full = sumTallies(areas);
  const next = randomFrom(seed);
  const values = new Map<string, number[]>(kinds.map((kind) => [kind.id, []]));
  for (let draw = 0; draw < draws; draw += 1) {
    const tally = sumTallies(areas.map(() => areas[Math.floor(next() * areas.length)] ?? {}));
    for (const kind of kinds) {
      const value = kind.value(tally, full);
      if (value !== null) values.get(kind.id)?.push(value);
    }
  }
  return new Map([...values].map(([id, list]) => [id, middle(list)]));
}

/** From the 2.5th to the 97.5th of a hundred values; null where there are none. */
export function middle(values: readonly number[]): Interval {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  return { low: at(0.025), high: at(0.975) };
}
