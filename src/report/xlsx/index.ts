import type { ReportFormat } from '../format.ts';

/** All tables in one workbook for Excel and its like. */
export const xlsxFormat: ReportFormat = {
  id: 'xlsx',
  label: 'Excel workbook, a sheet a table',
  byDefault: false,
  render: async function* (model) {
    const [{ tablesWorkbook }, { writeXlsx }] = await Promise.all([
      import('../sheets/tables-workbook.ts'),
      import('./write-xlsx.ts'),
    ]);
    yield { path: 'tables.xlsx', content: await writeXlsx(tablesWorkbook(model)) };
  },
};
