import { around, bottom, type Line, overlapX, type Rect, right } from './layout.ts';

/** Lines that surely belong under one another, so that they are moved as one. */
export type Cluster = Rect & Readonly<{ lines: readonly Line[]; size: number }>;

const window = 200;

/**
 * Joins each line with the one under it where each is the other's only neighbour: so that a full-width line above
 * two columns joins with neither.
 */
export function clusterLines(lines: readonly Line[]): Cluster[] {
  const sorted = [...lines].sort((a, b) => a.y - b.y || a.x - b.x);
  const below = new Map<Line, Line[]>();
  const above = new Map<Line, Line[]>();
  sorted.forEach((line, i) => {
    for (let j = i + 1; j < sorted.length && j < i + window; j++) {
      const other = sorted[j]!;
      if (other.y - bottom(line) > 0.9 * line.size) break;
      if (!isUnder(line, other)) continue;
      below.set(line, [...(below.get(line) ?? []), other]);
      above.set(other, [...(above.get(other) ?? []), line]);
    }
  });
  return chain(sorted, below, above);
}

function isUnder(line: Line, other: Line): boolean {
  if (overlapX(line, other) < 0.15 * Math.min(line.width, other.width)) return false;
  return other.baseline - line.baseline > 0.5 * Math.min(line.size, other.size);
}

function chain(
  sorted: readonly Line[],
  below: ReadonlyMap<Line, readonly Line[]>,
  above: ReadonlyMap<Line, readonly Line[]>,
): Cluster[] {
  const taken = new Set<Line>();
  const clusters: Cluster[] = [];
  for (const first of sorted) {
    if (taken.has(first)) continue;
    const lines: Line[] = [];
    for (let line: Line | undefined = first; line !== undefined && !taken.has(line); ) {
      taken.add(line);
      lines.push(line);
      line = heir(line, below, above);
    }
    clusters.push({ ...around(lines), lines, size: first.size });
  }
  return clusters;
}

/** The line that goes on under this one, where nothing else could and their looks do not differ. */
function heir(
  line: Line,
  below: ReadonlyMap<Line, readonly Line[]>,
  above: ReadonlyMap<Line, readonly Line[]>,
): Line | undefined {
  const next = firstRow(below.get(line) ?? [], 'down');
  if (next.length !== 1) return undefined;
  const [only] = next;
  if (only === undefined || firstRow(above.get(only) ?? [], 'up').length !== 1) return undefined;
  if (firstRow(above.get(only) ?? [], 'up')[0] !== line) return undefined;
  if (Math.abs(only.size - line.size) > 0.12 * line.size) return undefined;
  if (only.y - bottom(line) > 0.9 * Math.min(line.size, only.size)) return undefined;
  return isAligned(line, only) ? only : undefined;
}

/** Of the neighbours on one side, those of the nearest row. */
function firstRow(lines: readonly Line[], side: 'up' | 'down'): readonly Line[] {
  if (lines.length < 2) return lines;
  const sorted = [...lines].sort((a, b) =>
    side === 'down' ? a.baseline - b.baseline : b.baseline - a.baseline,
  );
  const first = sorted[0]!;
  return sorted.filter((line) => Math.abs(line.baseline - first.baseline) < 0.6 * first.size);
}

/** Same left edge (indents and hanging numbers allowed), same right edge or same middle. */
function isAligned(a: Line, b: Line): boolean {
  const slack = 4 * a.size;
  const middle = Math.abs(a.x + a.width / 2 - b.x - b.width / 2);
  return Math.abs(a.x - b.x) < slack || middle < slack / 2 || Math.abs(right(a) - right(b)) < slack / 2;
}
