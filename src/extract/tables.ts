import type { TablePlace } from '../model/index.ts';
import { cleanText } from '../text/normalise.ts';
import type { Draft } from './draft.ts';
import { draftOf } from './draft.ts';

/**
 * A cell as a format gives it: its paragraphs and list items one by one, the first column it stands in, how many
 * columns and rows it takes, and whether it is a header (null where nothing says so).
 */
export type Cell = Readonly<{
  parts: readonly string[];
  isHeader: boolean | null;
  column: number;
  spans: number;
  hangs?: number;
}>;

/** More columns than any printed table has; what stands beyond them is put in the last. */
export const mostColumns = 60;

/**
 * The cells of a table in reading order, each with the header of its column and of its row. The first row is the
 * header where the format says so, or where it has words in every column and no cell says otherwise.
 */
export function draftTable(table: number, rows: readonly (readonly Cell[])[], leadIn: Draft | null): Draft[] {
  const headerRows = countHeaderRows(rows);
  const width = rows.flat().reduce((most, cell) => Math.max(most, cell.column + cell.spans), 1);
  const headers: string[] = [];
  const drafts: Draft[] = [];
  let rowHead = '';
  rows.forEach((cells, row) => {
    const isHeader = row < headerRows;
    for (const cell of cells) {
      const text = cleanText(cell.parts.join(' '));
      const column = Math.min(cell.column, mostColumns - 1);
      // A cell that hangs over several rows heads them all, so the last one stays until another takes its place.
      if (column === 0) rowHead = text;
      if (isHeader) {
        for (let at = column; at < Math.min(column + cell.spans, mostColumns); at++)
          headers[at] = text || (headers[at] ?? '');
      }
      // A cell over all columns parts the rows: it is under none of the headers.
      const isOverAll = width > 1 && cell.spans >= width;
      const header = isHeader || isOverAll ? null : headers[column] || null;
      const rowHeader = !isHeader && column > 0 && rowHead !== '' ? rowHead : null;
      const place = {
        table,
        row,
        column,
        ...mergedOver(cell, rows.length - row),
        header,
        rowHeader,
        isHeader,
      };
      for (const part of cell.parts) drafts.push(draftOf('table-cell', part, { table: place, leadIn }));
    }
  });
  return drafts;
}

/** How many rows and columns a merged cell takes, within the table. */
function mergedOver({ hangs = 1, column, spans }: Cell, below: number): Pick<TablePlace, 'rows' | 'columns'> {
  const [rows, columns] = [Math.min(hangs, below), Math.min(spans, mostColumns - column)];
  return { ...(rows > 1 ? { rows } : {}), ...(columns > 1 ? { columns } : {}) };
}

function countHeaderRows(rows: readonly (readonly Cell[])[]): number {
  const said = rows.findIndex((cells) => !cells.every((cell) => cell.isHeader === true));
  if (said > 0) return said;
  const first = rows[0] ?? [];
  if (rows.length < 2 || first.length < 2 || first.some((cell) => cell.isHeader === false)) return 0;
  const lengths = first.map((cell) => cleanText(cell.parts.join(' ')).length);
  return lengths.every((length) => length > 0 && length <= 60) ? 1 : 0;
}
