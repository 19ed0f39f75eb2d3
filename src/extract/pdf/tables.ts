import { around, bottom, type CellPlace, type Line, type Looks, median, type Rect, right } from './layout.ts';
import { findGrids, type Grid } from './ruled-tables.ts';
import type { Shapes } from './shapes.ts';
import { columnAt, columnsIn, findColumns, isInside } from './table-columns.ts';
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

/** Parts of a grid whose rows hold texts side by side; a short row of one text between them may stay. */
function tabularParts(grid: Grid, lines: readonly Line[]): Grid[] {
  const parts: Grid[] = [];
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
    const [top, end] = [grid.edges[i]!, grid.edges[i + 1]!];
    const inRow = lines.filter((line) => isInside(line, { ...grid, edges: [top, end] }));
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
  return parts;
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
  return mergeCells(number(cells, looks, table), cells, columns, rows.rowsFrom);
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
  const hasHeader = looksLikeHeader(
    first.flatMap((cell) => cell.lines),
    rest.flatMap((cell) => cell.lines),
    looks,
  );
  return parsed.map(({ row, column, lines }) => {
    const at = rows.indexOf(row);
    return { place: { table, row: at, column, isHeader: hasHeader && at === 0 }, lines };
  });
}

/** A first row in another font or weight than the rest, or one of words above rows with figures. */
function looksLikeHeader(first: readonly Line[], rest: readonly Line[], looks: Looks): boolean {
  const bold = (lines: readonly Line[]) =>
    lines.filter((line) => looks.get(line.font)?.bold).length / lines.length;
  if (bold(first) > 0.7 && bold(rest) < 0.5) return true;
  const fonts = new Set(rest.map((line) => line.font));
  if (first.every((line) => !fonts.has(line.font))) return true;
  const hasFigures = (lines: readonly Line[]) =>
    lines.some((line) => /^[£$€]?[\d,.]+\s*(?:%|m|k|bn)?/.test(line.text));
  return !hasFigures(first) && hasFigures(rest);
}
