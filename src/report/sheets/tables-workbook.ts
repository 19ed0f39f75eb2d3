import type { Table, Value, WholeTable } from '../csv/field.ts';
import { tablesOf } from '../csv/index.ts';
import type { ReportModel } from '../report-model.ts';
import { everyPage, standingWords } from '../standing-words.ts';
import { aboutLines } from './about.ts';
import { columnsOf } from './columns.ts';
import type { Sheet, Workbook } from './sheet.ts';
import { sheetNames } from './sheet-names.ts';

/** Every table of the CSV format as a sheet, after one that says what this is; the last says what the columns hold. */
export function tablesWorkbook(model: ReportModel): Workbook {
  const title = 'Police and Crime Plans compared';
  const made = [...tablesOf(model)].map((table): WholeTable => ({ ...table, rows: [...table.rows] }));
  const [about, ...names] = sheetNames(['About', ...made.map(({ name }) => name), 'Columns']);
  const named = made.map((table, at) => ({ sheet: names[at]!, table }));
  const standing = standingWords(model);
  return {
    title,
    everyPage: everyPage(standing),
    sheets: [
      sheetOf(about!, ['What this is', title], aboutLines(model, standing, named), widestOfWords),
      ...named.map(({ sheet, table: { fields, rows } }) =>
        sheetOf(
          sheet,
          fields.map(({ name }) => name),
          rows,
        ),
      ),
      sheetOf(names.at(-1)!, ['Sheet', 'Column', 'Holds', 'What it is'], named.flatMap(columnRows)),
    ],
  };
}

/** Width of a column on a sheet that is read and not filtered. */
export const widestOfWords = 100;

/** A sheet with columns as wide as its rows need. */
export const sheetOf = (
  name: string,
  headers: readonly string[],
  rows: readonly (readonly Value[])[],
  widest?: number,
): Sheet => ({ name, columns: columnsOf(headers, rows, widest), rows });

const columnRows = ({ sheet, table }: Readonly<{ sheet: string; table: Table }>): Value[][] =>
  table.fields.map(({ name, type, description }) => [sheet, name, type, description]);
