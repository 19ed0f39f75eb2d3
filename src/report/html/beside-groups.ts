import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';

/** Rows of a table in two groups, compared and beside; a label stands over each where it is needed. */
export type RowGroups<Row> = readonly Readonly<{ label: string | null; rows: readonly Row[] }>[];

export function besideGroups<Row>(model: ReportModel, rowOf: (shown: ShownEdition) => Row): RowGroups<Row> {
  const both = model.compared.length > 0 && model.beside.length > 0;
  return [
    { label: both ? 'Compared' : null, rows: model.compared.map(rowOf) },
    { label: 'Shown beside, outside the comparison', rows: model.beside.map(rowOf) },
  ].filter(({ rows }) => rows.length > 0);
}
