import { strFromU8, strToU8, unzipSync, type Zippable } from 'fflate';
import writeXlsxFile, { type CellObject, type SheetData } from 'write-excel-file/universal';
import type { Value } from '../csv/field.ts';
import { cellText } from '../sheets/cell-text.ts';
import { linesOf } from '../sheets/lines.ts';
import type { Column, Sheet, Workbook } from '../sheets/sheet.ts';
import { zipped } from '../zipped.ts';
import { printing } from './printing.ts';
import { withoutMarks, xlsxText } from './text.ts';

/** A workbook in Excel's format: headers frozen, with filters; texts are texts, never formulas; numbers are numbers. */
export async function writeXlsx(workbook: Workbook): Promise<Uint8Array> {
  const file = writeXlsxFile(
    workbook.sheets.map((sheet) => ({
      data: dataOf(sheet),
      sheet: sheet.name,
      columns: sheet.columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape' as const,
    })),
    { features: [printing(workbook)], fontFamily: 'Calibri', fontSize: 11 },
  );
  const blob = await file.toBlob();
  return cleaned(new Uint8Array(await blob.arrayBuffer()));
}

const head = { fontWeight: 'bold', backgroundColor: '#EEF3F7', alignVertical: 'top', wrap: true } as const;

function dataOf({ columns, rows }: Sheet): SheetData {
  const styles = columns.map(({ wraps }) => ({
    alignVertical: 'top' as const,
    ...(wraps && { wrap: true }),
  }));
  return [
    columns.map(({ header }) => ({ ...textCell(header), ...head })),
    ...rows.map((row) => rowOf(row, columns, styles)),
  ];
}

/** The first cell of a row says how high it is: a row that no program has yet laid out is one line high. */
function rowOf(
  row: readonly Value[],
  columns: readonly Column[],
  styles: readonly object[],
): SheetData[number] {
  const [first, ...rest] = row.map((value, at) => cellOf(value, styles[at]));
  const lines = linesOf(row, columns);
  return [lines > 1 ? { ...first, height: lines * lineHeight } : first, ...rest];
}

/** Height of a line of 11 points, in points. */
const lineHeight = 15;

function cellOf(value: Value, style: object | undefined): CellObject | null {
  if (value === null || value === '') return null;
  return typeof value === 'number'
    ? { value, type: Number, ...style }
    : { ...textCell(String(value)), ...style };
}

/** The format of texts keeps what begins like a formula a text when somebody changes the cell. */
const textCell = (text: string) => ({ value: xlsxText(cellText(text)), type: String, format: '@' });

/** Without marks, and without the hour at which it was made; what kind of file it is stands first. */
function cleaned(bytes: Uint8Array): Uint8Array {
  const entries = unzipSync(bytes);
  const texts = 'xl/sharedStrings.xml';
  entries[texts] = strToU8(withoutMarks(strFromU8(entries[texts]!)));
  const first = '[Content_Types].xml';
  const names = Object.keys(entries).sort();
  const packed: Zippable = {};
  for (const name of [first, ...names.filter((one) => one !== first)]) packed[name] = entries[name]!;
  return zipped(packed);
}
