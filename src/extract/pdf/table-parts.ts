import { withHeadersAbove } from './headers-above.ts';
import { around, bottom, type Line, median, overlapY, type Rect, right } from './layout.ts';
import type { Grid } from './ruled-tables.ts';
import { columnAt, columnsIn, findColumns, isInside } from './table-columns.ts';
import { rowsOfColumns } from './table-rows.ts';

/**
 * Parts of a grid whose rows hold texts side by side; a short row of one text between them may stay, a title ends the part
 * above it. Headers that stand over the first edge belong to the part below.
 */
export function tabularParts(grid: Grid, lines: readonly Line[]): Grid[] {
  const parts: Grid[] = [];
  const usual = median(lines.filter((line) => isInside(line, grid)).map((line) => line.size));
  let edges: number[] = [];
  let [full, lastFull] = [0, 0];
  let starts: number[] = [];
  const close = () => {
    if (full >= 2 && full * 2 >= lastFull) parts.push({ ...grid, edges: edges.slice(0, lastFull + 1) });
    edges = [];
    starts = [];
    [full, lastFull] = [0, 0];
  };
  for (let i = 0; i + 1 < grid.edges.length; i++) {
    let [top, end] = [grid.edges[i]!, grid.edges[i + 1]!];
    let inRow = lines.filter((line) => isInside(line, { ...grid, edges: [top, end] }));
    const titles = inRow.filter((line) => line.size > 1.15 * usual && isAlone(line, inRow));
    if (titles.length > 0) {
      close();
      const lowest = Math.max(...titles.map(bottom));
      inRow = inRow.filter((line) => line.y > lowest - 1);
      top = Math.max(lowest, Math.min(...inRow.map((line) => line.y)) - 1);
    }
    if (standSideBySide(inRow) && (fitsRow(inRow, top, end) || fitsParted(inRow, grid, top, end))) {
      const own = findColumns(inRow, grid);
      if (starts.length > 0 && !shareColumns(starts, own)) close();
      starts.push(...own);
      edges = edges.length === 0 ? [top, end] : [...edges, end];
      full++;
      lastFull = edges.length - 1;
    } else if (edges.length > 0 && inRow.length < 3) edges.push(end);
    else close();
  }
  close();
  return parts.map((part) => withHeadersAbove(part, lines));
}

function isAlone(line: Line, others: readonly Line[]): boolean {
  return !others.some((other) => other !== line && overlapY(other, line) > 0);
}

/** Two rows belong to one table where most columns of one begin where the other's do. */
export function shareColumns(a: readonly number[], b: readonly number[]): boolean {
  const shared = b.filter((start) => a.some((other) => Math.abs(start - other) < 5)).length;
  return shared >= 2 || shared * 2 > b.length;
}

const padding = 16;

/** Whether the cells of a row fill it from edge to edge, and are level with each other. */
function fitsRow(lines: readonly Line[], top: number, end: number): boolean {
  const box = around(lines);
  return box.y - top <= padding && end - bottom(box) <= padding && levelCells(columnsIn(lines));
}

/** Whether edges part some columns of a row into rows whose cells fill them, beside merged cells. */
function fitsParted(lines: readonly Line[], grid: Grid, top: number, end: number): boolean {
  const columns = findColumns(lines, { ...grid, edges: [top, end] });
  const placed = lines.map((line) => ({ line, column: columnAt(columns, line) }));
  const rows = rowsOfColumns({ ...grid, edges: [top, end] }, columns, placed);
  if (rows.edges.length < 3) return false;
  return rows.edges.slice(1).every((edge, at) => {
    const own = placed.filter(({ line, column }) => {
      const isIn = rows.rowAt(column, line.y + line.height / 2) === at;
      return isIn && rows.rowsFrom(at, column) === 1;
    });
    return (
      own.length > 0 &&
      fitsRow(
        own.map(({ line }) => line),
        rows.edges[at]!,
        edge,
      )
    );
  });
}

/** Whether cells begin, end or are centred at one height. */
export function levelCells(cells: readonly (readonly Line[])[]): boolean {
  const boxes = cells.map(around);
  const tall = 1.2 * median(cells.flat().map((line) => line.height));
  return [(cell: Rect) => cell.y, bottom, (cell: Rect) => cell.y + cell.height / 2].some((edge) => {
    const places = boxes.map(edge);
    return Math.max(...places) - Math.min(...places) < tall;
  });
}

function standSideBySide(lines: readonly Line[]): boolean {
  const [first, ...rest] = [...lines].sort((a, b) => a.x - b.x);
  return (
    first !== undefined &&
    rest.some((line) => line.x > right(first) + 2 && Math.abs(line.y - first.y) < 3 * line.height)
  );
}
