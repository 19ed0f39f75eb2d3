import { cell, type Section, table } from '../blocks.ts';
import { paperName } from '../briefing/plans-wanted.ts';
import { figure } from '../figures.ts';
import type { ReportModel } from '../report-model.ts';

/** Each compared plan with what it undertakes, and a link to its briefing. */
export function plansSection(model: ReportModel): Section {
  return {
    id: 'plans',
    heading: 'The plans',
    blocks: table(
      'What each plan undertakes',
      ['Area', 'Plan', 'Undertakings', 'Firm', 'Checkable', 'Wishes', 'English words'],
      model.compared.map((shown) => {
        const { edition, counts } = shown.figures;
        return [
          cell(shown.name, `briefings/${paperName(model, shown)}.md`),
          edition.title,
          ...[counts.undertakings, counts.firm, counts.checkable, counts.wishes, counts.bodyWords].map(
            figure,
          ),
        ];
      }),
    ),
  };
}
