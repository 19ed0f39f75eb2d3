import type { ReportModel } from '../report-model.ts';
import type { Table } from './field.ts';

/**
 * A table with the rows of the areas that were asked for; all where none were. A table without a column `area` is of all
 * areas together, or says what codes mean, and stays whole.
 */
export function onlyWanted(table: Table, { partial, wanted }: ReportModel): Table {
  const at = table.fields.findIndex(({ name }) => name === 'area');
  if (!partial || at < 0) return table;
  return { ...table, rows: table.rows.filter((row) => wanted(String(row[at] ?? ''))) };
}
