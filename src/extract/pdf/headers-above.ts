import { around, bottom, type Line, right } from './layout.ts';
import type { Grid } from './ruled-tables.ts';
import { findColumns, isInside } from './table-columns.ts';

/** Rows of headers over one another, and how far the lowest may stand over the first edge, in points. */
const mostRows = 2;
const padding = 16;

/**
 * A table with the headers that stand over its first edge, as in tables with lines below each row only: texts side by
 * side, close above the edge, each over a column of the table, of which they name most.
 */
export function withHeadersAbove(grid: Grid, lines: readonly Line[]): Grid {
  const columns = findColumns(
    lines.filter((line) => isInside(line, grid)),
    grid,
  );
  const top = grid.edges[0]!;
  const over = lines.filter((line) => bottom(line) < top + 1 && columnOf(line, columns, grid) !== null);
  let edges = grid.edges;
  const named = new Set<number>();
  for (let row = 0; row < mostRows; row++) {
    const cells = rowAbove(over, edges[0]!);
    if (cells.length < 2) break;
    for (const line of cells) named.add(columnOf(line, columns, grid)!);
    edges = [around(cells).y - 1, ...edges];
  }
  const isWhole = named.size > 1 && named.size * 3 >= columns.length * 2;
  return isWhole ? { ...grid, edges } : grid;
}

/** The column that a line stands in from its left end on, not reaching into the next; null for other lines. */
function columnOf(line: Line, columns: readonly number[], grid: Grid): number | null {
  const column = columns.findIndex((start) => Math.abs(start - line.x) < 5);
  if (column < 0) return null;
  return right(line) < (columns[column + 1] ?? grid.right) + 4 ? column : null;
}

/** The lines of cells right above a height: those that end close to it, and those that go on above them. */
function rowAbove(lines: readonly Line[], top: number): readonly Line[] {
  const above = lines.filter((line) => bottom(line) < top + 1).sort((a, b) => bottom(b) - bottom(a));
  const row: Line[] = [];
  let reach = top - padding;
  for (const line of above) {
    if (bottom(line) < reach) break;
    if (row[0] !== undefined && line.size !== row[0].size) continue;
    row.push(line);
    reach = Math.min(...row.map((one) => one.y)) - 0.4 * line.size;
  }
  return row;
}
