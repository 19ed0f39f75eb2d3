import { countOf } from '../../figures.ts';
import type { ReportModel } from '../../report-model.ts';
import type { ShownEdition } from '../../shown-edition.ts';
import { areaLabel } from '../area-label.ts';
import type { ChartView, PanelView } from '../chart-view.ts';
import { type ThemeShare, themeShares } from '../theme-shares.ts';
import { multiplePanel } from './multiple-panel.ts';

/**
 * The three themes of each compared plan, a small panel an area by name; null for fewer than two plans. The grid of the
 * three themes on the same page holds its figures.
 */
export function multiplesChart(model: ReportModel): ChartView | null {
  if (model.compared.length < 2) return null;
  const spread = model.comparison.findings.filter(({ metric }) => metric === 'theme-share');
  return {
    id: 'chart-themes',
    headline: spread[0]?.text ?? 'What share of its undertakings each plan has on each theme',
    subtitle: `Undertakings on each theme as a share of all of a plan’s, for ${countOf(model.compared.length, 'plan')}, by area in order of name; organised crime by name, resilience at its core. One undertaking may be on several themes.`,
    small: true,
    panels: model.compared.map((shown, at) => panelOf(model, shown, at)),
    key: [],
    tables: [{ id: 'grid-themes', label: 'The three themes' }],
  };
}

function panelOf(model: ReportModel, shown: ShownEdition, at: number): PanelView {
  const shares = themeShares(model, shown.figures);
  const box = {
    id: `chart-themes-${at + 1}`,
    title: `${shown.name}: share of undertakings on each theme`,
    description: shares.map(({ label, text }) => `${label}: ${text}`).join('; '),
  };
  return {
    name: areaLabel(model, shown.name),
    href: shown.path,
    note: null,
    drawing: multiplePanel(box, shares.map(barOf)),
  };
}

const barOf = ({ theme, label, share, state, text }: ThemeShare) => ({
  theme,
  label,
  share: state === 'share' ? share.share : null,
  text,
});
