import type { ReportFormat } from '../format.ts';

/** All tables in one OpenDocument spreadsheet, for LibreOffice and its like. */
export const odsFormat: ReportFormat = {
  id: 'ods',
  label: 'OpenDocument spreadsheet, a sheet a table',
  byDefault: false,
  render: async function* (model) {
    const [{ tablesWorkbook }, { writeOds }] = await Promise.all([
      import('../sheets/tables-workbook.ts'),
      import('./write-ods.ts'),
    ]);
    yield { path: 'tables.ods', content: writeOds(tablesWorkbook(model)) };
  },
};
