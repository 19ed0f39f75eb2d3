import type { ReportFormat } from '../format.ts';

/** A briefing of about four pages for each area, in Word's format. */
export const docxFormat: ReportFormat = {
  id: 'docx',
  label: 'Word, a briefing of about four pages for each area',
  byDefault: false,
  render: async function* (model) {
    const [{ makeBriefing }, { plansWanted }, { writeDocx }] = await Promise.all([
      import('../briefing/make-briefing.ts'),
      import('../briefing/plans-wanted.ts'),
      import('./write-docx.ts'),
    ]);
    for (const shown of plansWanted(model)) {
      const briefing = makeBriefing(model, shown, 'docx');
      yield { path: `briefings/${briefing.name}.docx`, content: await writeDocx(briefing) };
    }
  },
};
