import { bottom, overlapX, type Rect, right } from './layout.ts';
import type { Shapes } from './shapes.ts';

/** Where lines or bands of colour part a table into rows: `edges` are heights from its top to its bottom. */
export type Grid = Readonly<{ x: number; right: number; edges: readonly number[] }>;

const near = 3;
const tallestRow = 200;

/** Stacks of at least three horizontal edges of one width: the rows of ruled or banded tables. */
export function findGrids(shapes: Shapes): Grid[] {
  const edges = joinEdges([...horizontalEdges(shapes)]);
  const grids: { x: number; right: number; edges: number[] }[] = [];
  for (const edge of edges) {
    const open = grids.find(
      (grid) =>
        Math.abs(grid.x - edge.x) < near &&
        Math.abs(grid.right - right(edge)) < near &&
        edge.y - grid.edges[grid.edges.length - 1]! < tallestRow,
    );
    if (open === undefined) grids.push({ x: edge.x, right: right(edge), edges: [edge.y] });
    else if (edge.y - open.edges[open.edges.length - 1]! > 6) open.edges.push(edge.y);
  }
  return grids.filter((grid) => grid.edges.length >= 3);
}

function* horizontalEdges(shapes: Shapes): Iterable<Rect> {
  for (const rule of shapes.rules) {
    if (rule.width > rule.height)
      yield { x: rule.x, y: rule.y + rule.height / 2, width: rule.width, height: 0 };
  }
  for (const fill of shapes.fills) {
    if (fill.height > tallestRow) continue;
    yield { x: fill.x, y: fill.y, width: fill.width, height: 0 };
    yield { x: fill.x, y: bottom(fill), width: fill.width, height: 0 };
  }
}

/** Edges of cells side by side at one height are one edge of the table. */
function joinEdges(edges: readonly Rect[]): Rect[] {
  const sorted = [...edges].sort((a, b) => Math.round(a.y) - Math.round(b.y) || a.x - b.x);
  const joined: Rect[] = [];
  for (const edge of sorted) {
    const last = joined[joined.length - 1];
    if (last !== undefined && Math.abs(last.y - edge.y) < 1.5 && overlapX(last, edge) > -near) {
      joined[joined.length - 1] = { ...last, width: Math.max(right(last), right(edge)) - last.x };
    } else joined.push(edge);
  }
  return joined;
}
