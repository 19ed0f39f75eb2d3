import { looksLikeHeader, spreadHeader } from './header-rows.ts';
import { around, type CellPlace, type Line, type Looks, median, type Rect, right } from './layout.ts';
import { findGrids, type Grid } from './ruled-tables.ts';
import type { Shapes } from './shapes.ts';
import { columnAt, findColumns, isInside } from './table-columns.ts';
import { tabularParts } from './table-parts.ts';
import { rowsOfColumns } from './table-rows.ts';

/** A cell with its lines from top to bottom. */
export type Cell = Readonly<{ place: CellPlace; lines: readonly Line[] }>;
/** `isList` where each row is an item: its number and title beside its text. */
export type Table = Rect & Readonly<{ size: number; cells: readonly Cell[]; isList?: boolean }>;

/** Tables that lines or bands of colour give away. `firstTable` numbers them. */
export function findRuledTables(
  lines: readonly Line[],
  shapes: Shapes,
  looks: Looks,
  firstTable: number,
): Table[] {
  const tables: Table[] = [];
  const taken = new Set<Line>();
  const grids = findGrids(shapes).flatMap((grid) => tabularParts(grid, lines));
  for (const grid of grids) {
    const inside = lines.filter((line) => !taken.has(line) && isInside(line, grid));
    const columns = findColumns(inside, grid);
    if (columns.length < 2) continue;
    const cells = fillCells(inside, grid, columns, looks, firstTable + tables.length);
    if (new Set(cells.map((cell) => cell.place.row)).size < 2) continue;
    for (const line of inside) taken.add(line);
    tables.push({ ...around(inside), size: median(inside.map((line) => line.size)), cells });
  }
  return tables;
}

function fillCells(
  lines: readonly Line[],
  grid: Grid,
  columns: readonly number[],
  looks: Looks,
  table: number,
): Cell[] {
  const cells = new Map<string, Line[]>();
  const placed = [...lines].sort((a, b) => a.baseline - b.baseline || a.x - b.x);
  const rows = rowsOfColumns(
    grid,
    columns,
    placed.map((line) => ({ line, column: columnAt(columns, line) })),
  );
  for (const line of placed) {
    const column = columnAt(columns, line);
    const key = `${rows.rowAt(column, line.y + line.height / 2)} ${column}`;
    cells.set(key, [...(cells.get(key) ?? []), line]);
  }
  const merged = mergeCells(number(cells, looks, table), cells, columns, rows.rowsFrom);
  return spreadHeader(merged, looks);
}

/** Cells that take several rows or columns say so: rows that no edge parts in their column, columns their words reach. */
function mergeCells(
  numbered: readonly Cell[],
  cells: ReadonlyMap<string, readonly Line[]>,
  columns: readonly number[],
  rowsFrom: (row: number, column: number) => number,
): Cell[] {
  const filled = [...new Set([...cells.keys()].map((key) => Number(key.split(' ')[0])))].sort(
    (a, b) => a - b,
  );
  const taken = new Set(numbered.map(({ place }) => `${place.row} ${place.column}`));
  return numbered.map((cell) => {
    const { row, column } = cell.place;
    const first = filled[row]!;
    const end = first + rowsFrom(first, column);
    const rows = filled.filter((one) => one >= first && one < end).length;
    const far = Math.max(...cell.lines.map(right));
    let over = 1;
    while (columns[column + over]! < far - 4 && !taken.has(`${row} ${column + over}`)) over++;
    const merged = { ...(rows > 1 ? { rows } : {}), ...(over > 1 ? { columns: over } : {}) };
    return { ...cell, place: { ...cell.place, ...merged } };
  });
}

/** Gives filled rows consecutive numbers, and tells whether the first is a header. */
export function number(cells: ReadonlyMap<string, readonly Line[]>, looks: Looks, table: number): Cell[] {
  const parsed = [...cells].map(([key, lines]) => {
    const [row = 0, column = 0] = key.split(' ').map(Number);
    return { row, column, lines };
  });
  const rows = [...new Set(parsed.map((cell) => cell.row))].sort((a, b) => a - b);
  parsed.sort((a, b) => a.row - b.row || a.column - b.column);
  const first = parsed.filter((cell) => cell.row === rows[0]);
  const rest = parsed.filter((cell) => cell.row !== rows[0]);
  const hasHeader = looksLikeHeader(first, rest, looks);
  return parsed.map(({ row, column, lines }) => {
    const at = rows.indexOf(row);
    return { place: { table, row: at, column, isHeader: hasHeader && at === 0 }, lines };
  });
}
