import { bandSchema } from '../../../model/bands.ts';
import type { ReportModel } from '../../report-model.ts';
import { whyUnread } from '../../unread.ts';
import { key, number, type Table, text, type Value } from '../field.ts';

const tooFew = 'too few undertakings for a share';

/** A row a compared plan and measure; one of which no band is told says why. */
export const bandsTable = ({ comparison, compared }: ReportModel): Table => ({
  name: 'bands',
  title: 'Says more, about as much or less',
  description:
    comparison.metrics?.find(({ id }) => id === 'band')?.definition ??
    'Where the share of a plan’s undertakings lies beside the middle half of the compared plans.',
  primaryKey: ['area', 'measure'],
  fields: [
    key('area', 'Area'),
    key('measure', 'What the share is of'),
    text('band', 'Beside the middle half of the compared plans; empty where not told', bandSchema.options),
    text('why', 'Why no band is told'),
    number('share', 'Share of the undertakings of the plan, 0 to 1, as it was read'),
    number('low', 'Lower end of what misreading leaves open (nine of ten draws)'),
    number('high', 'Upper end of it'),
    number('holds', 'Share of draws in which the plan lies where it lies most often'),
    number('middle_low', 'Lower end of the middle half of the plans'),
    number('middle_high', 'Upper end of it'),
    text('measured_on', 'Where misreading was measured: a settled sample of these plans, or other texts', [
      'these-plans',
      'other-texts',
    ]),
  ],
  rows: (comparison.bands?.measures ?? []).flatMap(({ measure, middle, plans, ownTexts }) =>
    compared.map(({ area, figures }): Value[] => {
      const own = plans.find(({ force }) => force === area.force);
      const ends = [middle.low, middle.high, ownTexts === undefined ? 'other-texts' : 'these-plans'];
      if (own) return [area.force, measure, own.band, null, own.share, own.low, own.high, own.holds, ...ends];
      return [area.force, measure, null, whyUnread(figures) ?? tooFew, null, null, null, null, ...ends];
    }),
  ),
});
