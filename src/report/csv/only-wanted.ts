import type { ReportModel } from '../report-model.ts';
import type { Table, Value } from './field.ts';

/** Columns that hold an area: a row is of one, or of a pair. */
const areaColumns = ['area', 'first', 'second'];

/**
 * A table with the rows of the areas that were asked for; all where none were. A table without a column of an area is of
 * all areas together, or says what codes mean, and stays whole.
 */
export function onlyWanted(table: Table, { partial, wanted }: ReportModel): Table {
  const columns = table.fields.flatMap(({ name }, at) => (areaColumns.includes(name) ? [at] : []));
  if (!partial || columns.length === 0) return table;
  const isWanted = (row: readonly Value[]) => columns.some((at) => wanted(String(row[at] ?? '')));
  return { ...table, rows: [...table.rows].filter(isWanted) };
}
