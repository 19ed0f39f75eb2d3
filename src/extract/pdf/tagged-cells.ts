import { around, type CellPlace, type Line, overlapX, type Rect, type Tag } from './layout.ts';
import { placeInColumns } from './place-in-columns.ts';

/** A cell of a tagged table: its place, its leaves, and where its words stand (null for an empty one). */
type Cell = Readonly<{
  place: CellPlace;
  leaves: readonly number[];
  box: Rect | null;
  lines: readonly Line[];
}>;
type Row = Readonly<{ row: number; cells: readonly Cell[]; count: number }>;

/** More cells in a row than any table for readers has: a table with more stays as the tree has it. */
const mostColumns = 60;

/**
 * Puts the cells of tagged tables into their columns. The tree as pdfjs gives it tells neither how many columns a cell takes
 * nor how many rows, so in a row beside a merged cell every cell is counted too far left. Rows with as many cells as the
 * widest show where columns lie; the cells of others go, in their order, where they overlap with columns most. What is empty
 * then belongs to the cell that reaches there, or to the one above that hangs down.
 */
export function placeTaggedCells(leaves: readonly Tag[], lines: readonly Line[]): readonly Tag[] {
  if (!leaves.some(({ table }) => table !== null)) return leaves;
  const places = new Map<number, CellPlace>();
  for (const table of Map.groupBy(cellsOf(leaves, lines), ({ place }) => place.table).values()) {
    for (const { place, leaves: own } of placed(rowsOf(table, leaves)))
      for (const leaf of own) places.set(leaf, place);
  }
  return leaves.map((leaf, at) => (places.has(at) ? { ...leaf, table: places.get(at)! } : leaf));
}

function cellsOf(leaves: readonly Tag[], lines: readonly Line[]): Cell[] {
  const linesOf = Map.groupBy(lines, ({ leaf }) => leaf);
  const own = [...leaves.keys()].filter((at) => leaves[at]!.table !== null);
  const groups = Map.groupBy(own, (at) => {
    const { table, row, column } = leaves[at]!.table!;
    return `${table} ${row} ${column}`;
  });
  return [...groups.values()].map((group) => {
    const inside = group.flatMap((at) => linesOf.get(at) ?? []);
    return {
      place: leaves[group[0]!]!.table!,
      leaves: group,
      lines: inside,
      box: inside.length > 0 ? around(inside) : null,
    };
  });
}

function rowsOf(cells: readonly Cell[], leaves: readonly Tag[]): Row[] {
  return [...Map.groupBy(cells, ({ place }) => place.row)]
    .sort(([a], [b]) => a - b)
    .map(([row, own]) => ({
      row,
      cells: own.toSorted((a, b) => a.place.column - b.place.column),
      count: Math.max(...own.map((cell) => leaves[cell.leaves[0]!]!.rowCells ?? cell.place.column + 1)),
    }));
}

function placed(rows: readonly Row[]): readonly Cell[] {
  const most = Math.max(...rows.map(({ count }) => count));
  const cells = rows.flatMap((row) => row.cells);
  if (most > mostColumns || rows.every(({ count }) => count === most)) return cells;
  const columns = columnsOf(
    rows.filter(({ count }) => count === most).flatMap((row) => row.cells),
    most,
  );
  const done: Cell[][] = [];
  for (const row of rows) {
    const own = row.count === most ? [...row.cells] : inColumns(row, columns);
    const gaps = row.count === most ? [] : gapsOf(own, most);
    const above = done.at(-1) ?? [];
    const hanging = gaps.filter(
      (column) => mayHang(above, own) && !isReached(column, own, columns, row.count),
    );
    done.push(own.map((cell) => reaching(cell, gaps, hanging)));
    for (const column of hanging) hangDown(done, column);
  }
  return done.flat();
}

/** Where the words of each column stand in the rows that have all; null for one that is empty in all of them. */
function columnsOf(cells: readonly Cell[], most: number): (Rect | null)[] {
  return Array.from({ length: most }, (_, column) => {
    const lines = cells.filter(({ place }) => place.column === column).flatMap((cell) => cell.lines);
    return lines.length > 0 ? around(lines) : null;
  });
}

function inColumns({ cells, count }: Row, columns: readonly (Rect | null)[]): Cell[] {
  const boxes = Array.from(
    { length: count },
    (_, at) => cells.find(({ place }) => place.column === at)?.box ?? null,
  );
  const found = placeInColumns(boxes, columns);
  return cells.map((cell) => ({ ...cell, place: { ...cell.place, column: found[cell.place.column]! } }));
}

function gapsOf(row: readonly Cell[], most: number): number[] {
  const taken = new Set(row.map(({ place }) => place.column));
  return Array.from({ length: most }, (_, column) => column).filter((column) => !taken.has(column));
}

/** Whether cells may go on from the row above: there is one, and a header does not go on beside other cells. */
function mayHang(above: readonly Cell[], row: readonly Cell[]): boolean {
  const isHeader = (cells: readonly Cell[]) => cells.every(({ place }) => place.isHeader);
  return above.length > 0 && (!isHeader(above) || isHeader(row));
}

/** Whether an empty column belongs to the cell left of it: its words reach there, or it is alone in its row. */
function isReached(
  column: number,
  row: readonly Cell[],
  columns: readonly (Rect | null)[],
  count: number,
): boolean {
  const before = row.findLast(({ place }) => place.column < column);
  if (before === undefined) return false;
  const there = columns[column];
  return count === 1 || (before.box !== null && there != null && overlapX(before.box, there) > 4);
}

function reaching(cell: Cell, gaps: readonly number[], hanging: readonly number[]): Cell {
  let columns = 1;
  while (gaps.includes(cell.place.column + columns) && !hanging.includes(cell.place.column + columns))
    columns++;
  return columns > 1 ? { ...cell, place: { ...cell.place, columns } } : cell;
}

/** The cell above that takes a column goes on into the last row; in a first row nothing does. */
function hangDown(rows: Cell[][], column: number): void {
  const row = rows.length - 1;
  for (let above = row - 1; above >= 0; above--) {
    const at = rows[above]!.findIndex(
      ({ place }) => place.column <= column && place.column + (place.columns ?? 1) > column,
    );
    if (at < 0) continue;
    const cell = rows[above]![at]!;
    const here = rows[row]![0]!.place.row;
    if (cell.place.row + (cell.place.rows ?? 1) === here)
      rows[above]![at] = { ...cell, place: { ...cell.place, rows: here - cell.place.row + 1 } };
    return;
  }
}
