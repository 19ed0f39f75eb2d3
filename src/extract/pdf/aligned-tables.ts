import { around, bottom, type Line, type Looks, median, right } from './layout.ts';
import { number, type Table } from './tables.ts';

type Row = Readonly<{ lines: readonly Line[]; baseline: number }>;

const near = 4;
const fewestRows = 3;

/**
 * Tables without lines: at least three rows of short texts whose columns begin, or end, at the same places. Columns of
 * running text and lists side by side look alike, so their lines must not fill the columns nor bear markers.
 */
export function findAlignedTables(lines: readonly Line[], looks: Looks, firstTable: number): Table[] {
  const tables: Table[] = [];
  let open: Row[] = [];
  const close = () => {
    const table = toTable(open, looks, firstTable + tables.length);
    if (table !== null) tables.push(table);
    open = [];
  };
  for (const row of rowsOf(lines)) {
    if (open.length > 0 && !goesOn(open, row)) close();
    if (open.length > 0 || row.lines.length > 1) open.push(row);
  }
  close();
  return tables;
}

function rowsOf(lines: readonly Line[]): Row[] {
  const rows: { lines: Line[]; baseline: number }[] = [];
  for (const line of [...lines].sort((a, b) => a.baseline - b.baseline)) {
    const row = rows[rows.length - 1];
    if (row !== undefined && line.baseline - row.baseline < 0.35 * line.size) row.lines.push(line);
    else rows.push({ lines: [line], baseline: line.baseline });
  }
  for (const row of rows) row.lines.sort((a, b) => a.x - b.x);
  return rows;
}

/** Whether a row stands under the last without a wide gap and in columns of the rows before it. */
function goesOn(open: readonly Row[], row: Row): boolean {
  const last = open[open.length - 1]!;
  const size = median(row.lines.map((line) => line.size));
  if (row.baseline - last.baseline > 3.2 * size || row.lines.some((line) => line.marker !== null))
    return false;
  const isUnder = (line: Line) =>
    open.some((one) => one.lines.length > 1 && one.lines.some((other) => isAligned(line, other)));
  return row.lines.every(isUnder);
}

function isAligned(a: Line, b: Line): boolean {
  const middle = Math.abs(a.x + a.width / 2 - b.x - b.width / 2);
  return Math.abs(a.x - b.x) < near || Math.abs(right(a) - right(b)) < near || middle < near;
}

function toTable(rows: readonly Row[], looks: Looks, table: number): Table | null {
  const full = rows.filter((row) => row.lines.length > 1);
  if (full.length < fewestRows) return null;
  const columns = columnsOf(full);
  if (columns.length < 2 || full.some((row) => row.lines.length > columns.length)) return null;
  const lines = rows.flatMap((row) => row.lines);
  if (!readsAsTable(full, columns)) return null;
  const cells = new Map<string, Line[]>();
  let at = -1;
  let last: Row | null = null;
  for (const row of rows) {
    if (startsRow(row, last, columns)) at++;
    for (const line of row.lines) {
      const key = `${at} ${columnAt(line, columns)}`;
      cells.set(key, [...(cells.get(key) ?? []), line]);
    }
    last = row;
  }
  return {
    ...around(lines),
    size: median(lines.map((line) => line.size)),
    cells: number(cells, looks, table),
  };
}

/**
 * A line alone that stands close under the last goes on with the row above: one without the first column, or one in it
 * that goes on in small letters.
 */
function startsRow(row: Row, last: Row | null, columns: readonly number[]): boolean {
  const first = row.lines[0]!;
  if (last === null || row.lines.length > 1) return true;
  if (first.y - Math.max(...last.lines.map(bottom)) > 0.5 * first.size) return true;
  return columnAt(first, columns) === 0 && !/^\p{Ll}/u.test(first.text);
}

/** Left ends of columns that no text of a full row crosses. */
function columnsOf(rows: readonly Row[]): number[] {
  const starts: number[] = [];
  let covered = -Infinity;
  for (const line of rows.flatMap((row) => row.lines).sort((a, b) => a.x - b.x)) {
    if (line.x - covered > near) starts.push(line.x);
    covered = Math.max(covered, right(line));
  }
  return starts;
}

function columnAt(line: Line, columns: readonly number[]): number {
  return Math.max(
    0,
    columns.findLastIndex((start) => start < line.x + near),
  );
}

const figure = /^[£$€+–-]?\s?[\d,.]+\s?(?:%|m|k|bn|million|per cent)?$/;

/** Figures in the columns after the first, or at least three columns of short texts in rows set well apart. */
function readsAsTable(rows: readonly Row[], columns: readonly number[]): boolean {
  const texts = rows.flatMap((row) => row.lines);
  const sizes = texts.map((line) => line.size);
  if (Math.max(...sizes) > 1.2 * Math.min(...sizes)) return false;
  const letters = texts.reduce((sum, line) => sum + line.text.length, 0) / texts.length;
  const figures = rows.filter((row) => row.lines.slice(1).some((line) => figure.test(line.text))).length;
  if (figures >= 0.6 * rows.length) return letters < 45;
  const steps = rows.slice(1).map((row, i) => (row.baseline - rows[i]!.baseline) / sizes[0]!);
  const apart = steps.filter((step) => step > 1.7).length >= 0.8 * steps.length;
  return apart && rows.length > fewestRows && columns.length >= 3 && letters < 28;
}
