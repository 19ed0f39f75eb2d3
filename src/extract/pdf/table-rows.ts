import { bottom, type Line, type Rect, right } from './layout.ts';
import type { Grid } from './ruled-tables.ts';

/** Rows counted from the top over all edges of a table, those that part only some columns too. */
export type ColumnRows = Readonly<{
  /** Heights of all edges from top to bottom; one more than rows. */
  edges: readonly number[];
  /** The row that a height belongs to in a column: the first of those that the cell there takes. */
  rowAt: (column: number, y: number) => number;
  /** How many rows the cell that begins with a row takes in a column. */
  rowsFrom: (row: number, column: number) => number;
}>;

/**
 * The rows of a table column by column: an edge that leaves out a column parts no cell there. `columns` are left ends;
 * an edge that touches the words of a column it parts underlines them.
 */
export function rowsOfColumns(
  grid: Grid,
  columns: readonly number[],
  lines: readonly Readonly<{ line: Line; column: number }>[],
): ColumnRows {
  const inside = grid.partial.filter(({ y }) => y > grid.edges[0]! && y < grid.edges.at(-1)!);
  const levels = levelsOf(inside, grid.edges).filter((pieces) => {
    const parted = lines.filter(({ column }) => parts(pieces, columns[column]!));
    return parted.length > 0 && !parted.some(({ line }) => touches(pieces[0]!, line));
  });
  const whole = grid.edges.map((y) => ({ y, pieces: null as readonly Rect[] | null }));
  const all = [...whole, ...levels.map((pieces) => ({ y: pieces[0]!.y, pieces }))].sort((a, b) => a.y - b.y);
  const starts = (edge: (typeof all)[number], column: number) =>
    edge.pieces === null || parts(edge.pieces, columns[column]!);
  return {
    edges: all.map(({ y }) => y),
    rowAt: (column, y) => all.findLastIndex((edge) => edge.y < y && starts(edge, column)),
    rowsFrom: (row, column) => {
      const next = all.findIndex((edge, at) => at > row && starts(edge, column));
      return next < 0 ? 1 : next - row;
    },
  };
}

/** Pieces at one height, clear of the whole edges. */
function levelsOf(partial: readonly Rect[], edges: readonly number[]): Rect[][] {
  const levels: Rect[][] = [];
  for (const piece of partial) {
    if (edges.some((edge) => Math.abs(edge - piece.y) <= 6)) continue;
    const level = levels.find(([first]) => Math.abs(first!.y - piece.y) <= 6);
    if (level === undefined) levels.push([piece]);
    else level.push(piece);
  }
  return levels;
}

function parts(pieces: readonly Rect[], start: number): boolean {
  return pieces.some((piece) => piece.x <= start + 4 && right(piece) > start + 10);
}

function touches({ y }: Rect, line: Line): boolean {
  return y > line.y - 1 && y < bottom(line) + 1;
}
