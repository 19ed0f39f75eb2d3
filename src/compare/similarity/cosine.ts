import type { Likeness } from '../../model/index.ts';
import { byText } from '../order.ts';

/** A plan as weights by name (of a category or a word). Names without weight are left out. */
export type Vector = Readonly<{ area: string; weights: ReadonlyMap<string, number> }>;

const nearestOfEach = 3;
const mostDrivers = 5;

/**
 * For each plan the three that are most like it by cosine, each pair once, the most alike first (equals by name), with
 * the names that add most to it.
 */
export function nearestPairs(vectors: readonly Vector[]): Likeness[] {
  const pairs: Likeness[] = [];
  vectors.forEach((first, at) => {
    for (const second of vectors.slice(at + 1)) pairs.push(compareVectors(first, second));
  });
  pairs.sort((a, b) => b.likeness - a.likeness || byText(a.first, b.first) || byText(a.second, b.second));
  const times = new Map<string, number>();
  const nearest = new Set<Likeness>();
  for (const { area } of vectors)
    for (const pair of pairs) {
      if (pair.first !== area && pair.second !== area) continue;
      if ((times.get(area) ?? 0) >= nearestOfEach || pair.likeness === 0) break;
      times.set(area, (times.get(area) ?? 0) + 1);
      nearest.add(pair);
    }
  return pairs.filter((pair) => nearest.has(pair));
}

function compareVectors(first: Vector, second: Vector): Likeness {
  const whole = lengthOf(first) * lengthOf(second);
  const parts: [string, number][] = [];
  for (const [name, weight] of first.weights) {
    const other = second.weights.get(name);
    if (other !== undefined) parts.push([name, weight * other]);
  }
  parts.sort((a, b) => b[1] - a[1] || byText(a[0], b[0]));
  const product = parts.reduce((sum, [, part]) => sum + part, 0);
  return {
    first: first.area,
    second: second.area,
    likeness: whole === 0 ? 0 : Math.round((1000 * product) / whole) / 1000,
    drivers: parts.slice(0, mostDrivers).map(([name]) => name),
  };
}

function lengthOf({ weights }: Vector): number {
  return Math.hypot(...weights.values());
}
