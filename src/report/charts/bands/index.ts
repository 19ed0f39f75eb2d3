import type { Bands, Theme } from '../../../model/index.ts';
import { countOf, figure } from '../../figures.ts';
import { element } from '../../html/markup.ts';
import { bandsMeasuredOn } from '../../own-accuracy.ts';
import { percent } from '../../percent.ts';
import type { ReportModel } from '../../report-model.ts';
import type { ShownEdition } from '../../shown-edition.ts';
import { whyUnread } from '../../unread.ts';
import { areaLabel } from '../area-label.ts';
import type { ChartOrWhy, ChartView, PanelView } from '../chart-view.ts';
import { path, sign } from '../draw.ts';
import { mark } from '../marks.ts';
import { bandShapes, shownBands } from './band-shapes.ts';
import { type BandRow, bandsPanel } from './bands-panel.ts';

type Measure = Bands['measures'][number];

/**
 * The share of each compared plan on each measure, with what misreading leaves open and the middle half of the plans;
 * areas by name, since no order says more of them. Where plans are too few, or reading error was not measured, it says so.
 * `tables` are the ids of those on the same page that hold its figures.
 */
export function bandsChart(model: ReportModel, tables: ChartView['tables']): ChartOrWhy {
  const { bands } = model.comparison;
  if (bands === undefined || bands.measures.length === 0)
    return { chart: null, why: whyNone(bands?.why ?? null) };
  return {
    why: null,
    chart: {
      id: 'chart-bands',
      headline: headlineOf(model, bands),
      subtitle: `Share of each plan’s undertakings, by area in order of name. The line is what misreading leaves open (nine of ten draws), the shaded strip the middle half of the plans. ${bandsMeasuredOn(model)} Each panel has a scale of its own.`,
      small: false,
      panels: bands.measures.map((measure) => panelOf(model, measure)),
      key: keyOf(model),
      tables,
    },
  };
}

const whyNone = (why: string | null): string =>
  `No chart of plans that say more or less is drawn: ${why ?? 'how often the machine is right was not measured'}.`;

function headlineOf({ comparison }: ReportModel, { measures }: Bands): string {
  const findings = comparison.findings.filter(({ metric }) => metric === 'band');
  if (findings.length === 0)
    return 'Of no plan can it be told that it says more or less than the middle half of the plans.';
  if (findings.length === 1 && findings[0]!.text.length <= longestHeadline) return findings[0]!.text;
  return `On ${figure(findings.length)} of ${countOf(measures.length, 'measure')}, some plans say more or less than the middle half of the plans.`;
}
const longestHeadline = 160;

function panelOf(model: ReportModel, measure: Measure): PanelView {
  const name = model.words.label('share-measure', measure.measure);
  const count = (band: string) => measure.plans.filter((plan) => plan.band === band).length;
  const counts = shownBands
    .map((band) => `${model.words.short('band', band)} ${figure(count(band))}`)
    .join(', ');
  const { low, high } = measure.middle;
  const description = `Middle half of the plans: ${percent(low)} to ${percent(high)}. Plans by band: ${counts}. The table has each plan’s share.`;
  const rows = model.compared.map((shown) => rowOf(model, measure, shown));
  const id = `chart-bands-${measure.measure}`;
  const title = `${name}: share of each plan’s undertakings`;
  return {
    name,
    href: null,
    note: `middle half ${percent(low)} to ${percent(high)}`,
    drawing: bandsPanel({ id, title, description }, measure.middle, rows),
  };
}

function rowOf(model: ReportModel, { measure, plans }: Measure, shown: ShownEdition): BandRow {
  const about = { force: shown.area.force, label: areaLabel(model, shown.name) };
  const share = plans.find(({ force }) => force === shown.area.force);
  const cell = measure === 'joint' ? null : shown.figures.themes[measure as Theme]?.narrow;
  if (cell?.state === 'does-not-apply')
    return { ...about, shown: { why: model.words.label('cell', 'does-not-apply') } };
  if (cell?.state === 'not-read' || whyUnread(shown.figures) !== null)
    return { ...about, shown: { why: model.words.label('cell', 'not-read') } };
  if (share === undefined) return { ...about, shown: { why: model.words.label('band', 'too-few') } };
  const found = cell?.state !== 'not-found';
  const value = found ? percent(share.share) : model.words.short('step', 'not-found');
  return { ...about, shown: { share, found, value } };
}

function keyOf(model: ReportModel): ChartView['key'] {
  return [
    ...shownBands.map((band) => ({
      sign: sign('bands', path('open', 'M1 9H17M1 6v6M17 6v6'), mark(bandShapes[band], 9, 9)),
      label: model.words.label('band', band),
    })),
    {
      sign: sign(
        'bands',
        element('path', { class: 'middle-fill', d: 'M3 1h12v16h-12z' }),
        element('path', { class: 'middle-edge', d: 'M3 1v16M15 1v16' }),
      ),
      label: 'Middle half of the plans',
    },
  ];
}
