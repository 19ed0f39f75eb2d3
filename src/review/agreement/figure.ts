import type { AgreementFigure } from '../../model/index.ts';
import { bootstrapIntervals } from './interval.ts';
import { ac1Of, alphaOf, cohenKappa, krippendorffAlpha, percentAgreement } from './measures.ts';
import { countUnits, type Unit, valuesOf } from './ratings.ts';

/** A question that readers answered of each unit, and how many answers there were to choose from. */
export type Question = Readonly<{
  id: string;
  choices: number;
  units: readonly Unit[];
  /** Seed of the intervals; none are wanted where null. */
  seed: number | null;
}>;

/** All that can be told of one question, and why what is missing cannot. */
export function figureOf({ id, choices, units, seed }: Question): AgreementFigure {
  const paired = units.filter((unit) => valuesOf(unit).length >= 2);
  const alpha = krippendorffAlpha(paired);
  const answers = paired.flat();
  const measure = ac1Of(choices);
  const [alphaInterval = null, ac1Interval = null] =
    seed === null ? [] : bootstrapIntervals(paired, [alphaOf, measure], seed);
  return {
    question: id,
    units: paired.length,
    yes: choices === 2 ? answers.filter((value) => value === 'yes').length : null,
    percent: percentAgreement(paired),
    kappa: cohenKappa(paired),
    alpha,
    alphaInterval: alpha === null ? null : alphaInterval,
    ac1: measure(countUnits(paired)),
    ac1Interval,
    why: whyNot(paired.length, alpha),
  };
}

function whyNot(units: number, alpha: number | null): string | null {
  if (units === 0) return 'No two readers answered this of the same sentence.';
  if (alpha === null)
    return 'Every reading is the same: kappa and alpha cannot tell agreement from chance there.';
  return units < 10
    ? 'Fewer than ten sentences: no interval is given, and the figures may be far off.'
    : null;
}
