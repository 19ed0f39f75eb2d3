import type { AgreementFigure } from '../../model/index.ts';
import { bootstrapInterval } from './interval.ts';
import { ac1Of, alphaOf, cohenKappa, krippendorffAlpha, percentAgreement } from './measures.ts';
import { countUnits, pairable, type Unit } from './ratings.ts';

/** A question that readers answered of each unit, and how many answers there were to choose from. */
export type Question = Readonly<{ id: string; choices: number; units: readonly Unit[]; seed: number }>;

/** All that can be told of one question, and why what is missing cannot. */
export function figureOf({ id, choices, units, seed }: Question): AgreementFigure {
  const paired = units.filter((unit) => pairable(countUnits([unit])).length > 0);
  const alpha = krippendorffAlpha(paired);
  const answers = paired.flat();
  const measure = ac1Of(choices);
  return {
    question: id,
    units: paired.length,
    yes: choices === 2 ? answers.filter((value) => value === 'yes').length : null,
    percent: percentAgreement(paired),
    kappa: cohenKappa(paired),
    alpha,
    alphaInterval: alpha === null ? null : bootstrapInterval(paired, alphaOf, seed),
    ac1: measure(countUnits(paired)),
    ac1Interval: bootstrapInterval(paired, measure, seed),
    why: whyNot(paired.length, alpha),
  };
}

function whyNot(units: number, alpha: number | null): string | null {
  if (units === 0) return 'No two readers judged the same unit.';
  if (alpha === null)
    return 'Every reading is the same: kappa and alpha cannot tell agreement from chance there.';
  return units < 10 ? 'Fewer than ten units: no interval is given, and the figures may be far off.' : null;
}
