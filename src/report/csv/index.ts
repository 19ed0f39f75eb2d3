import type { ReportFormat } from '../format.ts';
import type { ReportModel } from '../report-model.ts';
import { dataPackage } from './data-package.ts';
import type { Table } from './field.ts';
import { onlyWanted } from './only-wanted.ts';
import { alignmentPlansTable, alignmentTable } from './tables/alignment.ts';
import { areasTable } from './tables/areas.ts';
import { bandsTable } from './tables/bands.ts';
import { categoriesTable } from './tables/categories.ts';
import { cellsTable } from './tables/cells.ts';
import { changesTable } from './tables/changes.ts';
import { distinctiveWordsTable } from './tables/distinctive-words.ts';
import { editionsTable } from './tables/editions.ts';
import { evaluatedTable } from './tables/evaluated.ts';
import { evidenceTable, interventionsTable } from './tables/evidence.ts';
import { evidenceSearchTable } from './tables/evidence-search.ts';
import {
  evidenceNotNamedTable,
  moneyWithoutEvidenceTable,
  pilotCandidatesTable,
} from './tables/evidence-use.ts';
import { findingsTable } from './tables/findings.ts';
import { frameItemsTable, framesTable } from './tables/frames.ts';
import { gapsTable } from './tables/gaps.ts';
import { leftOutTable } from './tables/left-out.ts';
import { likenessTable } from './tables/likeness.ts';
import { partnersTable } from './tables/partners.ts';
import { problemsTable } from './tables/problems.ts';
import { proposedTermsTable } from './tables/proposed-terms.ts';
import { sharedWordingTable } from './tables/shared-wording.ts';
import { otherStatementsTable, undertakingsTable } from './tables/statements.ts';
import { themesTable } from './tables/themes.ts';
import { writeCsv } from './write-csv.ts';

/** Every table: a new one is one file and one line here. */
export const tables: readonly ((model: ReportModel) => Table)[] = [
  areasTable,
  editionsTable,
  categoriesTable,
  cellsTable,
  changesTable,
  themesTable,
  bandsTable,
  distinctiveWordsTable,
  likenessTable,
  sharedWordingTable,
  partnersTable,
  undertakingsTable,
  otherStatementsTable,
  gapsTable,
  alignmentTable,
  alignmentPlansTable,
  evidenceTable,
  interventionsTable,
  evaluatedTable,
  evidenceSearchTable,
  evidenceNotNamedTable,
  moneyWithoutEvidenceTable,
  pilotCandidatesTable,
  findingsTable,
  frameItemsTable,
  framesTable,
  leftOutTable,
  problemsTable,
  proposedTermsTable,
];

/** Every table with its rows; those of the areas that were asked for, where some were. Made one by one: the longest are long. */
export function* tablesOf(model: ReportModel): Generator<Table> {
  for (const table of tables) yield onlyWanted(table(model), model);
}

/** Tables for spreadsheets and programs, described by `datapackage.json` (Frictionless). */
export const csvFormat: ReportFormat = {
  id: 'csv',
  label: 'CSV tables with a data package',
  byDefault: true,
  render: function* (model) {
    const heads: Table[] = [];
    for (const table of tablesOf(model)) {
      yield { path: `${table.name}.csv`, content: writeCsv(table) };
      heads.push({ ...table, rows: [] });
    }
    yield { path: 'datapackage.json', content: dataPackage(model, heads) };
  },
};
