import type { Comparison } from '../../../model/index.ts';
import { figure } from '../../figures.ts';
import type { ReportModel } from '../../report-model.ts';
import type { ShownEdition } from '../../shown-edition.ts';
import { readingLabel, themeColumns } from '../../theme-columns.ts';
import { undertakenText } from '../../undertaken.ts';
import { areaLabel } from '../area-label.ts';
import { styleOf } from './cell-signs.ts';
import { type HeatColumn, type HeatRow, mostColumns } from './heat-panel.ts';

type Category = Comparison['categories'][number];

/** What one panel of a heat map shows. */
export type HeatGrid = Readonly<{
  id: string;
  name: string;
  description: string;
  columns: readonly HeatColumn[];
  rows: readonly HeatRow[];
}>;

/** The three themes at each of their readings. */
export const themesGrid = (model: ReportModel): HeatGrid => ({
  id: 'chart-steps-themes',
  name: 'The three themes',
  description: 'The grid of the three themes has every cell in words.',
  columns: themeColumns.map((column) => ({
    label: model.words.short('theme', column.theme),
    note: readingLabel(model, column),
  })),
  rows: rowsOf(model, ({ figures }) =>
    themeColumns.map(({ theme, width }) => styleOf(figures.themes[theme]?.[width])),
  ),
});

/** The categories of a facet, in as many grids of like size as there is room for. */
export function facetGrids(
  model: ReportModel,
  facet: string,
  label: string,
  categories: readonly Category[],
): HeatGrid[] {
  const count = Math.ceil(categories.length / mostColumns);
  const size = Math.ceil(categories.length / Math.max(1, count));
  return Array.from({ length: count }, (_, n) => {
    const own = categories.slice(n * size, (n + 1) * size);
    const undertaken = own.map((one) => `${one.label} ${undertakenText(model, one)}`).join(', ');
    return {
      id: `chart-steps-${facet}-${n + 1}`,
      name: count > 1 ? `${label}, ${figure(n + 1)} of ${figure(count)}` : label,
      description: `Plans with an undertaking: ${undertaken}. The grid of the same name has every cell in words.`,
      columns: own.map((one) => ({ label: one.label, note: null })),
      rows: rowsOf(model, ({ figures }) => own.map(({ code }) => styleOf(figures.cells[facet]?.[code]))),
    };
  });
}

const rowsOf = (model: ReportModel, stylesOf: (shown: ShownEdition) => HeatRow['styles']): HeatRow[] =>
  model.compared.map((shown) => ({
    force: shown.area.force,
    label: areaLabel(model, shown.name),
    styles: stylesOf(shown),
  }));
