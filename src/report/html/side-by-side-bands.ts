import { figure } from '../figures.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';
import { bandColumns, bandsOfPlan, whyNoBands } from './bands-view.ts';
import { type BesideTable, textCell } from './side-by-side-cells.ts';

/** The share of each plan's undertakings on a measure, with what errors of reading leave open, beside all plans compared. */
export function bandTable(
  model: ReportModel,
  plans: readonly ShownEdition[],
): Readonly<{ why: string | null; table: BesideTable | null }> {
  const why = whyNoBands(model);
  if (why !== null) return { why, table: null };
  const banded = plans.map((shown) => bandsOfPlan(model, shown));
  return {
    why,
    table: {
      id: 'bands',
      caption: `Share of each plan’s undertakings, beside the middle half of all ${figure(model.compared.length)} plans compared`,
      first: 'Share on',
      sorted: false,
      rows: bandColumns(model).map(({ label, middle }, at) => ({
        label,
        note: `middle half: ${middle}`,
        cells: plans.map((shown, plan) => {
          const { style, text, detail, bar } = banded[plan]![at]!;
          return { ...textCell(shown, text), style, detail: detail === '' ? null : detail, bar };
        }),
      })),
    },
  };
}
