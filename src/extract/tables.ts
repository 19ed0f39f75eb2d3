import { cleanText } from '../text/index.ts';
import type { Draft } from './draft.ts';
import { draftOf } from './draft.ts';

/** A cell as a format gives it; `spans` counts the columns it takes, `isHeader` is null where nothing says so. */
export type Cell = Readonly<{ text: string; isHeader: boolean | null; spans: number }>;

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
    const first = cleanText(cells[0]?.text ?? '');
    for (const cell of cells) {
      const text = cleanText(cell.text);
      const isHeader = row < headerRows;
      const header = isHeader ? null : (headers[column] ?? null);
      if (isHeader) {
        for (let at = column; at < column + cell.spans; at++) headers[at] = text || (headers[at] ?? '');
      }
      const rowHeader = !isHeader && column > 0 && first !== '' ? first : null;
      const place = { table, row, column, header: header === '' ? null : header, rowHeader, isHeader };
      drafts.push(draftOf('table-cell', cell.text, { table: place, leadIn }));
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
  return first.every((cell) => cell.text.trim() !== '' && cell.text.length <= 60) ? 1 : 0;
}
