/** Codes of a path as pdfjs hands it over, each with the number of coordinates that follow. */
const lengths: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 };

type Bounds = readonly [number, number, number, number];
type Subpath = { points: [number, number][]; level: boolean };

const longest = 400;

/**
 * Bounds (left, top, right, bottom in the path's own space) of the subpaths that are rectangles with their sides along
 * the axes, rounded corners allowed; a lone line counts as one. Where the path is not given, of all of it.
 */
export function rectangles(path: ArrayLike<number> | null, bounds: ArrayLike<number>): Bounds[] {
  if (path === null) return [[bounds[0] ?? 0, bounds[1] ?? 0, bounds[2] ?? 0, bounds[3] ?? 0]];
  if (path.length > longest) return [];
  return subpaths(path)
    .filter((part) => part.level && part.points.length > 1)
    .map((part) => boundsOf(part.points))
    .filter(isNumber);
}

function subpaths(path: ArrayLike<number>): Subpath[] {
  const parts: Subpath[] = [];
  for (let i = 0; i < path.length; ) {
    const code = path[i]!;
    const length = lengths[code];
    if (length === undefined) break;
    if (code === 0) parts.push({ points: [], level: true });
    const part = parts[parts.length - 1];
    if (part !== undefined && length > 0) {
      const end: [number, number] = [path[i + length - 1]!, path[i + length]!];
      if (code === 1 && !isLevel(part.points[part.points.length - 1], end)) part.level = false;
      if (code > 1 && !isSmall(part.points[part.points.length - 1], end)) part.level = false;
      part.points.push(end);
    }
    i += length + 1;
  }
  return parts;
}

function isLevel(from: readonly [number, number] | undefined, to: readonly [number, number]): boolean {
  return from === undefined || Math.abs(from[0] - to[0]) < 0.5 || Math.abs(from[1] - to[1]) < 0.5;
}

/** A curve no larger than a rounded corner. */
function isSmall(from: readonly [number, number] | undefined, to: readonly [number, number]): boolean {
  return from === undefined || Math.max(Math.abs(from[0] - to[0]), Math.abs(from[1] - to[1])) < 30;
}

function boundsOf(points: readonly (readonly [number, number])[]): Bounds {
  let left = Infinity;
  let top = Infinity;
  let end = -Infinity;
  let bottom = -Infinity;
  for (const point of points) {
    left = Math.min(left, point[0]);
    top = Math.min(top, point[1]);
    end = Math.max(end, point[0]);
    bottom = Math.max(bottom, point[1]);
  }
  return [left, top, end, bottom];
}

function isNumber(box: Bounds): boolean {
  return box.every(Number.isFinite);
}
