import type { AgreementFigure, Effect } from '../../model/index.ts';
import { dateText } from '../date.ts';
import { countOf, figure } from '../figures.ts';
import { inSeries } from '../in-series.ts';
import { lookedFor } from '../looked-for.ts';
import { percent } from '../percent.ts';
import { kindsRead } from '../read-by-person.ts';
import type { ReportModel } from '../report-model.ts';

/** What people decided, for the methods; null where nobody decided anything. */
export function reviewView(model: ReportModel) {
  const { review, gaps } = model.comparison;
  if (!review) return null;
  const { effects, notPlaced, toReread } = review;
  const read = gaps.filter((gap) => lookedFor(model, gap) !== null).length;
  return {
    who: `${inSeries(review.reviewers)} read these plans, last on ${dateText(review.last)}; names are those that readers chose to go by. A person has read ${figure(model.plansRead.read)} of the ${countOf(model.plansRead.of, 'statement')} of the compared plans${kindsRead(model.plansRead)}.`,
    effects: effectsText(effects),
    notFound: `Plans were read for ${figure(read)} of the ${countOf(gaps.length, 'subject')} that were not found in them, and nothing was found.`,
    notes: [
      ...(notPlaced > 0
        ? [`${countOf(notPlaced, 'decision')} changed nothing: the words are no longer where they were.`]
        : []),
      ...(toReread > 0
        ? [
            `${countOf(toReread, 'decision')} should be read again: a category was split or made part of another.`,
          ]
        : []),
    ],
    agreement: agreementView(model),
  };
}

const effectsText = ({ accepted, corrected, added, rejected, disputed }: Readonly<Record<Effect, number>>) =>
  `Of the sentences they read, ${figure(accepted)} are as the machine had them, ${figure(corrected)} were put right, ${figure(added)} were added, ${figure(rejected)} were taken out, and on ${figure(disputed)} readers differ and nobody has settled it.`;

/** How far readers agree, with statistics by name: this stands in the methods alone. */
function agreementView({ comparison }: ReportModel) {
  const agreement = comparison.review?.agreement;
  if (!agreement) return null;
  const { reviewers, unseen, items, found, codes, span, rewrite } = agreement;
  const seen = unseen
    ? 'without seeing the machine’s reading'
    : 'having seen the machine’s reading, which makes people agree more';
  return {
    text: `${inSeries(reviewers)} judged ${countOf(items, 'sentence')} in common, ${seen}.`,
    rows: [
      rowOf('Whether it is a commitment', found),
      rowOf('All categories the same', {
        ...codes,
        why: codes.why ?? 'Of sets of categories there are too many to tell agreement from chance.',
      }),
    ],
    span: `Of ${countOf(span.pairs, 'undertaking')} that two readers both found, ${figure(span.same)} have the same words.`,
    rewrite:
      rewrite.length === 0
        ? null
        : `Definitions to write again, since readers agree too little on them (alpha under .667): ${inSeries(rewrite)}.`,
  };
}

type Interval = AgreementFigure['alphaInterval'];

function rowOf(label: string, one: AgreementFigure) {
  return {
    label,
    units: figure(one.units),
    percent: one.percent === null ? 'none' : percent(one.percent),
    alpha: withRange(one.alpha, one.alphaInterval),
    kappa: withRange(one.kappa, null),
    ac1: withRange(one.ac1, one.ac1Interval),
    why: one.why,
  };
}

function withRange(value: number | null, range: Interval): string {
  if (value === null) return 'none';
  return range === null
    ? value.toFixed(2)
    : `${value.toFixed(2)} (${range.low.toFixed(2)} to ${range.high.toFixed(2)})`;
}
