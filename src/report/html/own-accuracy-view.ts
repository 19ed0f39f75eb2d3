import type { OwnFigure } from '../../model/index.ts';
import { figure, sentenceText } from '../figures.ts';
import { askedOf, sampleText, shareOfHundred } from '../own-accuracy.ts';
import type { ReportModel } from '../report-model.ts';

/** How often the machine is right on the plans themselves; null where no random sample of them was settled. */
export function ownAccuracyView(model: ReportModel) {
  const own = model.comparison.review?.accuracy;
  if (!own) return null;
  const shown = own.figures.filter(({ measure, replaces }) => measure !== 'code' || replaces);
  const others = own.figures.length - shown.length;
  const uncovered = own.uncovered.length;
  return {
    text: sampleText(model, own),
    rows: shown.map((one) => rowOf(model, one)),
    others:
      others === 0
        ? null
        : `Of ${figure(others)} more categories the sample tells too little; comparison.json has what it tells.`,
    uncovered:
      uncovered === 0
        ? null
        : `Nothing is settled in ${figure(uncovered)} of the parts that it was drawn from (plan by what the machine says), and nothing is said of their sentences.`,
  };
}

function rowOf(model: ReportModel, one: OwnFigure) {
  return {
    label: askedOf(model, one),
    right: shareOfHundred(one.precision, one.precisionInterval),
    found: shareOfHundred(one.recall, one.recallInterval),
    items: `${figure(one.marked)} marked, ${figure(one.there)} there`,
    standing: one.replaces
      ? 'stands in the place of what was measured on other texts'
      : sentenceText(`given, and does not stand in its place: ${one.why ?? ''}`),
  };
}
