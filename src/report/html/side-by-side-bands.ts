import type { BandedShare, Bands } from '../../model/index.ts';
import { figure } from '../figures.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';
import { type BesideTable, textCell } from './side-by-side-cells.ts';

/** The share of each plan's undertakings on a measure, with what reading error leaves open, beside all plans compared. */
export function bandTable(model: ReportModel, plans: readonly ShownEdition[]) {
  const { bands } = model.comparison;
  if (bands === undefined) return null;
  return { why: bands.why, table: bands.measures.length === 0 ? null : tableOf(model, bands, plans) };
}

function tableOf(model: ReportModel, { measures }: Bands, plans: readonly ShownEdition[]): BesideTable {
  const { words } = model;
  return {
    id: 'bands',
    caption: `Share of each plan’s undertakings, with the range that errors of reading leave open, beside the middle half of ${figure(model.compared.length)} plans`,
    first: 'Share on',
    rows: measures.map(({ measure, middle, plans: banded }) => ({
      label: words.label('share-measure', measure),
      note: `middle half: ${percent(middle.low)} to ${percent(middle.high)}`,
      cells: plans.map((shown) => {
        const own = banded.find(({ force }) => force === shown.area.force);
        if (!own) return textCell(shown, words.label('band', 'cannot-tell'));
        return { ...textCell(shown, words.label('band', own.band)), detail: rangeOf(own) };
      }),
    })),
  };
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;

const rangeOf = ({ share, low, high }: BandedShare): string =>
  `${percent(share)} (${percent(low)} to ${percent(high)})`;
