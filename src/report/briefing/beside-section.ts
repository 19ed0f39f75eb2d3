import { paragraph, type Section, table } from '../blocks.ts';
import { countOf } from '../figures.ts';
import { bandsOfPlan, whyNoBands } from '../html/bands-view.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';

/** Where the plan says more or less than the middle half of those compared; nothing where it stands alone. */
export function besideSection(model: ReportModel, shown: ShownEdition): Section[] {
  const bands = bandsOfPlan(model, shown);
  const why = whyNoBands(model);
  if (model.compared.length < 2 || (bands.length === 0 && why === null)) return [];
  return [
    {
      id: 'beside',
      heading: 'Beside the other plans',
      blocks: [
        paragraph(
          why ??
            `${countOf(model.compared.length, 'plan')} are compared. A difference is told only where errors of reading could not have made it. It is no order of merit.`,
        ),
        ...table(
          'Share of its undertakings',
          ['On', 'Beside the middle half', 'Its share', 'Middle half of the plans'],
          bands.map(({ measure, text, detail, middle }) => [measure, text, detail, middle]),
          [5, 3, 4, 3],
        ),
      ],
    },
  ];
}
