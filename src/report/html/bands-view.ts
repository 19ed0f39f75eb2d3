import type { BandedShare, Bands } from '../../model/index.ts';
import { sentenceText } from '../figures.ts';
import { bandsMeasuredOn } from '../own-accuracy.ts';
import { percent } from '../percent.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';
import { whyUnread } from '../unread.ts';
import type { Markup } from './markup.ts';
import { planName } from './plan-name.ts';
import { rangeBar } from './range-bar.ts';

type Measure = Bands['measures'][number];

/** Where a plan lies on one measure, in words and with the range that reading error leaves open; or why it is not told. */
export type BandView = Readonly<{
  measure: string;
  style: string;
  text: string;
  /** "12%, or 8% to 17% allowing for misreading". */
  detail: string;
  middle: string;
  bar: Markup | null;
}>;

/** Why no plan is said to say more or less; null where some are. */
export function whyNoBands({ comparison }: ReportModel): string | null {
  const { bands } = comparison;
  if (bands === undefined)
    return 'How often the machine is right was not measured for this copy of the program.';
  return bands.why === null ? null : sentenceText(bands.why);
}

const measuresOf = ({ comparison }: ReportModel): readonly Measure[] => comparison.bands?.measures ?? [];

/** The measures as columns, with their middle half. */
export const bandColumns = (model: ReportModel) =>
  measuresOf(model).map(({ measure, middle }) => ({
    ...model.words.term('share-measure', measure),
    middle: middleText(middle),
  }));

const middleText = ({ low, high }: Measure['middle']): string => `${percent(low)} to ${percent(high)}`;

/** A compared plan on every measure. */
export const bandsOfPlan = (model: ReportModel, shown: ShownEdition): BandView[] =>
  measuresOf(model).map((measure) => bandView(model, shown, measure));

function bandView(model: ReportModel, shown: ShownEdition, { measure, middle, plans }: Measure): BandView {
  const { words } = model;
  const about = { measure: words.label('share-measure', measure), middle: middleText(middle) };
  const own = plans.find(({ force }) => force === shown.area.force);
  if (own)
    return {
      ...about,
      style: `band ${own.band}`,
      text: words.label('band', own.band),
      detail: detailOf(own),
      bar: rangeBar(own, middle, Math.max(...plans.map(({ high }) => high))),
    };
  const why = whyUnread(shown.figures);
  return why === null
    ? { ...about, style: 'band too-few', text: words.label('band', 'too-few'), detail: '', bar: null }
    : {
        ...about,
        style: 'not-read',
        text: words.short('cell', 'not-read'),
        detail: sentenceText(why),
        bar: null,
      };
}

const detailOf = ({ share, low, high }: BandedShare): string =>
  `${percent(share)}; may be ${percent(low)} to ${percent(high)}`;

/** The table of all compared plans on all measures. */
export const bandsTableView = (model: ReportModel) => ({
  measuredOn: bandsMeasuredOn(model),
  bandColumns: bandColumns(model),
  bands: model.compared.map((shown) => ({
    plan: planName(model, shown, ''),
    cells: bandsOfPlan(model, shown),
  })),
});

/** The four answers with what each means. */
export const bandKey = ({ words }: ReportModel) =>
  words.group('band').map(({ id, explanation }) => ({
    style: `band ${id}`,
    text: words.label('band', id),
    explanation,
  }));
