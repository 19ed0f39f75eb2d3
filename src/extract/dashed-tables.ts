import type { Cell } from './tables.ts';

/** Columns of a rule of dashes under a header ("-----  ---"), each from where its dashes begin; null for other lines. */
export function columnsOfRule(line: string | undefined): number[] | null {
  if (line === undefined || !/^\s*-{2,}(?:\s+-{2,})+\s*$/.test(line)) return null;
  return [...line.matchAll(/-+/g)].map((dashes) => dashes.index);
}

/** A table drawn with dashes, and the line after it. */
export type DashedTable = Readonly<{ rows: Cell[][]; end: number }>;

/**
 * The table whose header is the line at `at` with a rule of dashes under it; null where there is none. It goes on to
 * an empty line; a line that fills fewer columns and begins with a small letter goes on with the row above.
 */
export function readDashedTable(lines: readonly string[], at: number): DashedTable | null {
  const columns = columnsOfRule(lines[at + 1]);
  const header = lines[at] ?? '';
  if (!columns || header.trim() === '') return null;
  const rows = [cutAt(header, columns)];
  let end = at + 2;
  for (; (lines[end] ?? '').trim() !== ''; end++) {
    if (columnsOfRule(lines[end])) continue;
    const cells = cutAt(lines[end] ?? '', columns);
    const above = rows.at(-1);
    if (above && rows.length > 1 && goesOn(cells)) rows[rows.length - 1] = joined(above, cells);
    else rows.push(cells);
  }
  return { rows: rows.map(cellsOf), end };
}

/** Rows of words as cells, the first being the header. */
export function cellsOf(row: readonly string[], index: number): Cell[] {
  return row.map((text, column) => ({ parts: [text], isHeader: index === 0, column, spans: 1 }));
}

/** Two lines of one row, column by column. */
export function joined(above: readonly string[], below: readonly string[]): string[] {
  return above.map((text, column) => `${text} ${below[column] ?? ''}`.trim());
}

function cutAt(line: string, columns: readonly number[]): string[] {
  return columns.map((from, index) => line.slice(index === 0 ? 0 : from, columns[index + 1]).trim());
}

function goesOn(cells: readonly string[]): boolean {
  const filled = cells.filter((text) => text !== '');
  return filled.length < cells.length && filled.every((text) => /^[\p{Ll}(]/u.test(text));
}
