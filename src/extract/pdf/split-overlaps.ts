import type { Cluster } from './clusters.ts';
import { around, bottom, type Line, overlapX, overlapY, type Rect } from './layout.ts';

const most = 200;

/**
 * Parts clusters whose frame covers something else on the page where their lines begin and cease to keep clear of it:
 * a column whose lines are short beside a box is three frames then, none of which overlaps it.
 */
export function splitOverlaps(clusters: readonly Cluster[], others: readonly Rect[]): Cluster[] {
  if (clusters.length + others.length > most) return [...clusters];
  return clusters.flatMap((cluster) => {
    const cuts = [...clusters, ...others].filter(
      (other) => other !== cluster && overlaps(cluster, other) && keepsClear(cluster, other),
    );
    return cuts.length === 0 ? [cluster] : part(cluster, cuts);
  });
}

function overlaps(a: Rect, b: Rect): boolean {
  return overlapX(a, b) > 3 && overlapY(a, b) > 3;
}

/** Whether no line of a cluster that is level with the other reaches into it. */
function keepsClear({ lines }: Cluster, other: Rect): boolean {
  return lines.every((line) => {
    const middle = line.y + line.height / 2;
    return middle < other.y || middle > bottom(other) || overlapX(line, other) < 1;
  });
}

function part(cluster: Cluster, cuts: readonly Rect[]): Cluster[] {
  const parts: Line[][] = [];
  let last = '';
  for (const line of cluster.lines) {
    const key = cuts.map((cut) => placeOf(line, cut)).join();
    if (key !== last) parts.push([]);
    last = key;
    parts[parts.length - 1]!.push(line);
  }
  return parts.map((lines) => ({ ...around(lines), lines, size: lines[0]!.size }));
}

/** Lines just over and under a box can still keep clear of it, as text that is set around it does. */
function placeOf(line: Line, cut: Rect): 'over' | 'beside' | 'under' {
  const middle = line.y + line.height / 2;
  const reach = 2 * line.size;
  if (middle < cut.y - reach) return 'over';
  if (middle > bottom(cut) + reach) return 'under';
  const gap = -overlapX(line, cut);
  const isLevel = middle >= cut.y && middle <= bottom(cut);
  if (gap > 0 && (isLevel || gap < 3 * line.size)) return 'beside';
  return middle < cut.y + cut.height / 2 ? 'over' : 'under';
}
