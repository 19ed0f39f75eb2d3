import type { Step } from '../../../model/index.ts';
import { steps } from '../../../model/step.ts';
import { categoriesOf, subjectsOf } from '../../facets.ts';
import { countOf } from '../../figures.ts';
import type { ReportModel } from '../../report-model.ts';
import type { ChartView, PanelView } from '../chart-view.ts';
import { type CellStyle, cellSign, cellStyles } from './cell-signs.ts';
import { heatHeadline } from './headline.ts';
import { facetGrids, type HeatGrid, themesGrid } from './heat-grids.ts';
import { headHeight, heatPanel } from './heat-panel.ts';

/**
 * How far each compared plan goes on the themes and on each of their subjects, areas by name; null for fewer than two
 * plans. The grids of the same page hold every cell in words.
 */
export function heatMapChart(model: ReportModel): ChartView | null {
  const { comparison, compared } = model;
  if (compared.length < 2) return null;
  const facets = subjectsOf(comparison)
    .map(({ facet, label }) => ({ facet, label, categories: categoriesOf(comparison, facet) }))
    .filter(({ categories }) => categories.some(({ theme }) => theme !== null));
  const grids = [
    themesGrid(model),
    ...facets.flatMap(({ facet, label, categories }) => facetGrids(model, facet, label, categories)),
  ];
  const head = headHeight(grids.flatMap(({ columns }) => columns));
  return {
    id: 'chart-steps',
    headline: heatHeadline(
      model,
      facets.flatMap(({ categories }) => categories),
    ),
    subtitle: `Furthest step of each of ${countOf(compared.length, 'plan')} on each subject, by area in order of name.`,
    small: false,
    panels: grids.map((grid) => panelView(grid, head)),
    key: cellStyles.map((style) => ({ sign: cellSign(style), label: styleLabel(model, style) })),
    tables: [
      { id: 'grid-themes', label: 'The three themes' },
      ...facets.map(({ facet, label }) => ({ id: `grid-${facet}`, label })),
    ],
  };
}

const isStep = (style: CellStyle): style is Step => (steps as readonly string[]).includes(style);

const styleLabel = ({ words }: ReportModel, style: CellStyle): string =>
  words.label(isStep(style) ? 'step' : 'cell', style);

function panelView({ id, name, description, columns, rows }: HeatGrid, head: number): PanelView {
  const box = { id, title: `${name}: furthest step of each plan`, description };
  return { name, href: null, note: null, drawing: heatPanel(box, columns, rows, head) };
}
