import { cleanText } from '../text/index.ts';
import type { Draft } from './draft.ts';
import { draftOf } from './draft.ts';

/**
 * A cell as a format gives it: its paragraphs and list items one by one, the columns it takes, and whether it is a
 * header (null where nothing says so).
 */
export type Cell = Readonly<{ parts: readonly string[]; isHeader: boolean | null; spans: number }>;

/**
 * The cells of a table in reading order, each with the header of its column and of its row. The first row is the
 * header where the format says so, or where it has words in every column and no cell says otherwise.
 */
export function draftTable(table: number, rows: readonly (readonly Cell[])[], leadIn: Draft | null): Draft[] {
  const headerRows = countHeaderRows(rows);
  const headers: string[] = [];
  const drafts: Draft[] = [];
  rows.forEach((cells, row) => {
    let column = 0;
    const first = cleanText(cells[0]?.parts.join(' ') ?? '');
    for (const cell of cells) {
      const text = cleanText(cell.parts.join(' '));
      const isHeader = row < headerRows;
      const header = isHeader ? null : (headers[column] ?? null);
      if (isHeader) {
        for (let at = column; at < column + cell.spans; at++) headers[at] = text || (headers[at] ?? '');
      }
      const rowHeader = !isHeader && column > 0 && first !== '' ? first : null;
      const place = { table, row, column, header: header === '' ? null : header, rowHeader, isHeader };
      for (const part of cell.parts) drafts.push(draftOf('table-cell', part, { table: place, leadIn }));
      column += Math.max(1, Math.min(cell.spans, 100));
    }
  });
  return drafts;
}

function countHeaderRows(rows: readonly (readonly Cell[])[]): number {
  const said = rows.findIndex((cells) => !cells.every((cell) => cell.isHeader === true));
  if (said > 0) return said;
  const first = rows[0] ?? [];
  if (rows.length < 2 || first.length < 2 || first.some((cell) => cell.isHeader === false)) return 0;
  const lengths = first.map((cell) => cleanText(cell.parts.join(' ')).length);
  return lengths.every((length) => length > 0 && length <= 60) ? 1 : 0;
}
