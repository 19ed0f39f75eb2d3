import type { ReportFormat } from '../format.ts';

/** What all plans say together, and a briefing for each area, as text that any editor opens. */
export const markdownFormat: ReportFormat = {
  id: 'markdown',
  label: 'Markdown, an overview and a briefing for each area',
  byDefault: false,
  render: async function* (model) {
    const [{ makeBriefing }, { makeOverview }, { plansWanted }, { writeMarkdown }] = await Promise.all([
      import('../briefing/make-briefing.ts'),
      import('../overview/make-overview.ts'),
      import('../briefing/plans-wanted.ts'),
      import('./write-markdown.ts'),
    ]);
    if (!model.partial) yield { path: 'report.md', content: writeMarkdown(makeOverview(model)) };
    for (const shown of plansWanted(model)) {
      const briefing = makeBriefing(model, shown, 'markdown');
      yield { path: `briefings/${briefing.name}.md`, content: writeMarkdown(briefing) };
    }
  },
};
