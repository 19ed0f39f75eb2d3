import { bandsChart } from '../charts/bands/index.ts';
import type { ChartView } from '../charts/chart-view.ts';
import { heatMapChart } from '../charts/heat-map/index.ts';
import { multiplesChart } from '../charts/multiples/index.ts';
import { plansReadText, readBehindText } from '../read-by-person.ts';
import type { ReportModel } from '../report-model.ts';
import { bandsTableView } from './bands-view.ts';

/** Charts of all compared plans, for the first page; null where fewer than two are compared. */
export function chartsView(model: ReportModel) {
  if (model.compared.length < 2) return null;
  const { chart, why } = bandsChart(model, []);
  return {
    bands: chart === null ? null : withRead(model, chart),
    whyNoBands: why,
    bandsTable: chart === null ? null : bandsTableView(model),
    steps: orNull(model, heatMapChart(model)),
    themes: orNull(model, multiplesChart(model)),
  };
}

const orNull = (model: ReportModel, chart: ChartView | null) =>
  chart === null ? null : withRead(model, chart);

/** A chart whose headline says how many of its sentences a person has read: a finding's, else all of the plans. */
function withRead(model: ReportModel, chart: ChartView) {
  const finding = model.comparison.findings.find(({ text }) => text === chart.headline);
  return { ...chart, checked: finding ? readBehindText(model, finding) : plansReadText(model) };
}
