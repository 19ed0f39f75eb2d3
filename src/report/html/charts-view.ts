import { bandsChart } from '../charts/bands/index.ts';
import { heatMapChart } from '../charts/heat-map/index.ts';
import { multiplesChart } from '../charts/multiples/index.ts';
import type { ReportModel } from '../report-model.ts';
import { bandsTableView } from './bands-view.ts';

/** Charts of all compared plans, for the first page; null where fewer than two are compared. */
export function chartsView(model: ReportModel) {
  if (model.compared.length < 2) return null;
  const { chart, why } = bandsChart(model, []);
  return {
    bands: chart,
    whyNoBands: why,
    bandsTable: chart === null ? null : bandsTableView(model),
    steps: heatMapChart(model),
    themes: multiplesChart(model),
  };
}
