import { around, type Line, overlapX, type Rect, right } from './layout.ts';
import type { Grid } from './ruled-tables.ts';

/** Whether the middle of a line lies in a table. */
export function isInside(line: Line, grid: Grid): boolean {
  const middle = line.y + line.height / 2;
  const [top, end] = [grid.edges[0]!, grid.edges[grid.edges.length - 1]!];
  return middle > top && middle < end && line.x > grid.x - 4 && right(line) < grid.right + 4;
}

/** Lines parted where a gap runs down all of them. */
export function columnsIn(lines: readonly Line[]): Line[][] {
  const columns: Line[][] = [];
  let covered = -Infinity;
  for (const line of [...lines].sort((a, b) => a.x - b.x)) {
    if (line.x - covered > 2) columns.push([]);
    columns[columns.length - 1]?.push(line);
    covered = Math.max(covered, right(line));
  }
  return columns;
}

/** Left ends of the columns: where gaps run down all rows, lines that span columns aside. */
export function findColumns(lines: readonly Line[], grid: Grid): number[] {
  const width = grid.right - grid.x;
  const full = fullestColumns(lines, grid);
  const spans = (line: Line) => full.filter((column) => overlapX(line, column) > 4).length > 1;
  const narrow = lines.filter((line) => line.width < 0.6 * width && !spans(line)).sort((a, b) => a.x - b.x);
  const starts: number[] = [];
  let covered = -Infinity;
  for (const line of narrow) {
    if (line.x - covered > 4) starts.push(line.x);
    covered = Math.max(covered, right(line));
  }
  return starts;
}

/** The columns that the rows with most cells show, where those are a third of all rows and at least two. */
function fullestColumns(lines: readonly Line[], grid: Grid): Rect[] {
  const rows = grid.edges.slice(1).map((end, at) => {
    const inRow = lines.filter((line) => isInside(line, { ...grid, edges: [grid.edges[at]!, end] }));
    return { lines: inRow, count: columnsIn(inRow).length };
  });
  const most = Math.max(...rows.map(({ count }) => count));
  const fullest = rows.filter(({ count }) => count === most);
  if (fullest.length < 2 || fullest.length * 3 < rows.length) return [];
  return columnsIn(fullest.flatMap((row) => row.lines)).map(around);
}

/** The column that a line begins in. */
export function columnAt(columns: readonly number[], line: Line): number {
  return Math.max(
    0,
    columns.findLastIndex((start) => start < line.x + 4),
  );
}
