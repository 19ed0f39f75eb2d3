import type { Cluster } from './clusters.ts';
import { around, bottom, type Line, overlapX, overlapY, type Rect } from './layout.ts';

const most = 200;

/**
 * Parts clusters whose frame covers something else on the page, at its upper and lower edge: a column whose lines are
 * short beside a box is three frames then, none of which overlaps it.
 */
export function splitOverlaps(clusters: readonly Cluster[], others: readonly Rect[]): Cluster[] {
  if (clusters.length + others.length > most) return [...clusters];
  return clusters.flatMap((cluster) => {
    const cuts = [...clusters, ...others].filter((other) => other !== cluster && overlaps(cluster, other));
    return cuts.length === 0 ? [cluster] : part(cluster, cuts);
  });
}

function overlaps(a: Rect, b: Rect): boolean {
  return overlapX(a, b) > 3 && overlapY(a, b) > 3;
}

function part(cluster: Cluster, cuts: readonly Rect[]): Cluster[] {
  const parts: Line[][] = [];
  let last = '';
  for (const line of cluster.lines) {
    const middle = line.y + line.height / 2;
    const key = cuts
      .map((cut) => (middle < cut.y ? 'over' : middle > bottom(cut) ? 'under' : 'beside'))
      .join();
    if (key !== last) parts.push([]);
    last = key;
    parts[parts.length - 1]!.push(line);
  }
  return parts.map((lines) => ({ ...around(lines), lines, size: lines[0]!.size }));
}
