import { bottom, overlapX, type Rect, right } from './layout.ts';
import type { Shapes } from './shapes.ts';

/**
 * Where lines or bands of colour part a table into rows: `edges` are heights from its top to its bottom. `partial` are
 * edges in between that leave out some columns: merged cells go on there.
 */
export type Grid = Readonly<{ x: number; right: number; edges: readonly number[]; partial: readonly Rect[] }>;

const near = 3;
const tallestRow = 200;

/**
 * Stacks of at least three horizontal edges of one width, or of two with edges of some columns between them: the rows of
 * ruled or banded tables.
 */
export function findGrids(shapes: Shapes): readonly Grid[] {
  const known = found.get(shapes) ?? gridsOf(shapes);
  found.set(shapes, known);
  return known;
}

/** By the shapes of their page, which are asked for more than once. */
const found = new WeakMap<Shapes, readonly Grid[]>();

function gridsOf(shapes: Shapes): Grid[] {
  const edges = joinEdges([...horizontalEdges(shapes)]);
  const grids: Open[] = [];
  for (const edge of edges) {
    for (const grid of grids) {
      if (!isPartOf(edge, grid)) continue;
      grid.partial.push(edge);
      if (touchesSide(edge, grid)) grid.reach = edge.y;
    }
    const open = grids.find(
      (grid) =>
        Math.abs(grid.x - edge.x) < near &&
        Math.abs(grid.right - right(edge)) < near &&
        edge.y - grid.reach < tallestRow,
    );
    if (open === undefined)
      grids.push({ x: edge.x, right: right(edge), edges: [edge.y], partial: [], reach: edge.y });
    else if (edge.y - open.edges[open.edges.length - 1]! > 6) {
      open.edges.push(edge.y);
      open.reach = edge.y;
    }
  }
  return grids.filter(
    ({ edges, partial }) => edges.length >= 3 || (edges.length === 2 && isParted(edges, partial)),
  );
}

function isParted([top, end]: readonly number[], partial: readonly Rect[]): boolean {
  return partial.some(({ y }) => y > top! && y < end!);
}

type Open = { x: number; right: number; edges: number[]; partial: Rect[]; reach: number };

/** Whether an edge lies within a table and leaves out some of it: above and below are cells, or words underlined. */
function isPartOf(edge: Rect, grid: Open): boolean {
  const isWithin = edge.x > grid.x - near && right(edge) < grid.right + near;
  const isWhole = edge.x < grid.x + near && right(edge) > grid.right - near;
  if (!isWithin || isWhole || edge.width <= 40) return false;
  return edge.y - grid.edges[grid.edges.length - 1]! > 6 && edge.y - grid.reach < tallestRow;
}

function touchesSide(edge: Rect, grid: Open): boolean {
  return edge.x < grid.x + near || right(edge) > grid.right - near;
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
