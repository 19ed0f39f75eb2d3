import type { ReportFormat } from '../format.ts';

/** A workbook for each area in which its undertakings are followed: a row each, with columns left blank for people. */
export const trackerFormat: ReportFormat = {
  id: 'tracker',
  label: 'Excel workbook to follow undertakings in, for each area',
  byDefault: false,
  render: async function* (model) {
    const [{ plansWanted }, { trackerWorkbook }, { writeXlsx }] = await Promise.all([
      import('../briefing/plans-wanted.ts'),
      import('./tracker-workbook.ts'),
      import('../xlsx/write-xlsx.ts'),
    ]);
    for (const shown of plansWanted(model)) {
      const { name, workbook } = trackerWorkbook(model, shown);
      yield { path: `trackers/${name}.xlsx`, content: await writeXlsx(workbook) };
    }
  },
};
