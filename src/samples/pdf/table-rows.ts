import type { PlanBlock, Unit } from '../plan.ts';
import { box, moved, type Node, type Op } from './ops.ts';
import { type Row, textRows } from './rows.ts';
import type { Theme } from './theme.ts';

type Table = Extract<PlanBlock, { kind: 'table' }>;

/** A row of operations for each row of the table; the header keeps the first row with it. */
export function tableRows(table: Table, width: number, theme: Theme, parent: Node | null): Row[] {
  const element: Node = { tag: 'Table', parent };
  const widths = columnWidths(table, width);
  const rowOf = (cells: readonly Unit[], index: number): Row => {
    const header = index === 0;
    const tr: Node = { tag: 'TR', parent: element };
    const style = header ? theme.table.header : theme.table.cell;
    const columns = cells.map((cell, column) => {
      const td: Node = header ? { tag: 'TH', parent: tr, scope: 'Column' } : { tag: 'TD', parent: tr };
      return textRows([cell], widths[column]! - 12, style, { before: 0, node: td });
    });
    const lines = Math.max(...columns.map((rows) => rows.length));
    const height = lines * style.leading + 9;
    return {
      height,
      before: header ? 10 : 0,
      keep: header,
      ops: [
        ...behind(header, index, width, height, theme),
        ...columns.flatMap((rows, column) => placed(rows, column, widths)),
      ],
      notes: cells.flatMap((cell) => (cell.note === undefined ? [] : [cell.note])),
    };
  };
  const rows = [table.header, ...table.rows].map(rowOf);
  // A short table is not divided between columns or pages.
  return rows.length > 9 ? rows : rows.map((row, i) => ({ ...row, keep: i < rows.length - 1 }));
}

function placed(rows: readonly Row[], column: number, widths: readonly number[]): Op[] {
  const x = widths.slice(0, column).reduce((sum, each) => sum + each, 0) + 6;
  return rows.flatMap((row, i) => row.ops.map((op) => moved(op, x, 4.5 + i * row.height)));
}

function behind(header: boolean, index: number, width: number, height: number, theme: Theme): Op[] {
  if (header) return [box(0, 0, width, height, theme.table.fill)];
  const band = index % 2 === 0 ? [box(0, 0, width, height, theme.table.band)] : [];
  return [...band, box(0, height - 0.6, width, 0.6, theme.table.line)];
}

/** Shares of the width by the longest words and the mean length of each column. */
function columnWidths(table: Table, width: number): number[] {
  const count = table.header.length;
  const lengths = Array.from({ length: count }, (_, column) => {
    const cells = [table.header, ...table.rows].map((row) => row[column]?.text.length ?? 0);
    return Math.max(19, Math.min(60, Math.max(...cells)));
  });
  const total = lengths.reduce((sum, each) => sum + each, 0);
  return lengths.map((each) => (width * each) / total);
}
