import type { OwnAccuracy, OwnFigure } from '../model/index.ts';
import { dateText } from './date.ts';
import { countOf, figure } from './figures.ts';
import { inSeries } from './in-series.ts';
import type { ReportModel } from './report-model.ts';

type Range = OwnFigure['precisionInterval'];

const hundredths = (share: number): string => figure(Math.round(100 * share));

/** "86 of 100 (80 to 91)"; "cannot be told" where there is none. */
export function shareOfHundred(share: number | null, range: Range): string {
  if (share === null) return 'cannot be told';
  const between = range === null ? '' : ` (${hundredths(range.low)} to ${hundredths(range.high)})`;
  return `${hundredths(share)} of 100${between}`;
}

/** Which plans a settled sample was drawn from, how many sentences, who coded it and when. */
export function sampleText(model: ReportModel, own: OwnAccuracy): string {
  const plans = own.editions.map(
    (edition) => model.editions.find(({ figures }) => figures.edition.edition === edition)?.name ?? edition,
  );
  const days = own.from === own.to ? dateText(own.to) : `${dateText(own.from)} to ${dateText(own.to)}`;
  return `Measured on these plans (${inSeries(plans)}): ${countOf(own.drawn, 'sentence')} drawn at random from all kinds, ${figure(own.settled)} of them settled by ${inSeries(own.reviewers)}, ${days}, who coded them without seeing the machine’s reading. Nothing else that people decided is in these figures.`;
}

/** What a figure is of, in plain words. */
export const askedOf = ({ words, category }: ReportModel, { measure, id }: OwnFigure): string => {
  if (measure === 'commitment') return 'Commitments';
  return measure === 'theme' ? words.label('theme', id) : (category(id)?.label ?? id);
};

/** Whether figures of these plans stand in the place of the built-in ones on commitments, and on all three themes. */
export function replaced({ comparison }: Pick<ReportModel, 'comparison'>): Readonly<{
  commitment: boolean;
  themes: readonly string[];
}> {
  const own = comparison.review?.accuracy?.figures.filter(({ replaces }) => replaces) ?? [];
  return {
    commitment: own.some(({ measure }) => measure === 'commitment'),
    themes: own.filter(({ measure }) => measure === 'theme').map(({ id }) => id),
  };
}

/** On what misreading was measured, measure by measure of the bands. */
export function bandsMeasuredOn({ comparison, words }: ReportModel): string {
  const measures = comparison.bands?.measures ?? [];
  const names = (own: boolean) =>
    inSeries(
      measures
        .filter(({ ownTexts }) => (ownTexts !== undefined) === own)
        .map(({ measure }) => words.label('share-measure', measure).toLowerCase()),
    );
  const [own, others] = [names(true), names(false)];
  if (own === '') return 'How often the machine misreads was measured on other texts, labelled by machine.';
  const rest = others === '' ? '' : `; of ${others} it tells too little, and other texts stand in`;
  return `How often the machine misreads was measured on a sample of these plans for ${own}${rest}.`;
}
