import { unzipSync, type Zippable, zipSync } from 'fflate';
import writeXlsxFile, { type SheetData } from 'write-excel-file/universal';
import { exitCodes, PcpError } from '../../../model/index.ts';
import { columns } from '../table/columns.ts';
import { guarded } from '../table/guard.ts';
import { cellText } from './escape.ts';

/** The most that a cell of a spreadsheet holds (Excel specifications and limits). */
const longestCell = 32_767;
const sheetName = 'Categories';

/** The day that zip entries claim; the format knows no zone, so local midday is far from any change of date. */
const entryTime = new Date(2025, 3, 1, 12, 0, 0);

/**
 * Rows, the header first, as a workbook: every cell text, so that nothing is taken for a formula or a date; a second
 * sheet says what the columns are. Throws PcpError where a cell is longer than a spreadsheet holds.
 */
export async function writeXlsx(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  for (const row of rows) for (const [at, cell] of row.entries()) refuseLong(cell, row, at);
  const about = [['column', 'what it holds'], ...columns.map(({ name, about: text }) => [name, text])];
  const file = writeXlsxFile([
    {
      data: sheetOf(rows),
      sheet: sheetName,
      columns: columns.map(({ kind }) => ({ width: kind === 'text' || kind === 'list' ? 40 : 24 })),
      stickyRowsCount: 1,
    },
    { data: sheetOf(about), sheet: 'Columns', columns: [{ width: 24 }, { width: 100 }], stickyRowsCount: 1 },
  ]);
  return withFixedTimes(new Uint8Array(await (await file.toBlob()).arrayBuffer()));
}

function sheetOf(rows: readonly (readonly string[])[]): SheetData {
  return rows.map((row, at) =>
    row.map((cell) =>
      cell === ''
        ? null
        : {
            value: cellText(guarded(cell)),
            type: String,
            format: '@',
            alignVertical: 'top' as const,
            wrap: true,
            ...(at === 0 ? { fontWeight: 'bold' as const } : {}),
          },
    ),
  );
}

function refuseLong(cell: string, row: readonly string[], at: number): void {
  if (guarded(cell).length <= longestCell) return;
  const id = row[columns.findIndex(({ name }) => name === 'id')];
  throw new PcpError({
    code: 'cell-too-long',
    message: `"${columns[at]?.name}" of "${id}" has ${cell.length} characters; a cell of a spreadsheet holds ${longestCell}.`,
    hint: 'Export it as csv or skos-turtle, which have no such limit.',
    exitCode: exitCodes.usage,
  });
}

function withFixedTimes(bytes: Uint8Array): Uint8Array {
  const entries = unzipSync(bytes);
  const packed: Zippable = {};
  for (const name of Object.keys(entries).sort()) packed[name] = entries[name]!;
  return zipSync(packed, { mtime: entryTime, level: 6 });
}
