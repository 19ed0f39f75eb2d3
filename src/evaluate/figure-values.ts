import { averaged } from './class-measures.ts';
import { binaryScore, binaryScores, confusionScores, macroF1, microF1, ratio } from './statistics.ts';
import type { Tally } from './tally.ts';

/** A figure made of counts. `full` is the tally of all areas: it settles which classes have cases enough to be averaged. */
export type Value = (tally: Tally, full: Tally) => number | null;

/** Mean F1 over the classes of a `measure:class:tp|fp|fn` measure. */
export const macroOfClasses =
  (measure: string): Value =>
  (tally, full) =>
    macroF1(binaryScores(tally, measure), averaged(binaryScores(full, measure)));

/** Mean F1 over the classes of a `measure:x>y` measure. */
export const macroOfConfusion =
  (measure: string): Value =>
  (tally, full) =>
    macroF1(confusionScores(tally, measure), averaged(confusionScores(full, measure)));

/** F1 over all classes of a measure added up. */
export const micro =
  (measure: string): Value =>
  (tally) =>
    microF1(tally, measure);

/** F1, precision or recall of one class. */
export const single =
  (label: string, what: 'f1' | 'precision' | 'recall', measure = label): Value =>
  (tally) =>
    binaryScore(tally, measure, label)[what];

const uncertain = (tally: Tally) => (tally['uncertain-right'] ?? 0) + (tally['uncertain-wrong'] ?? 0);

/** Of all units those marked uncertain. */
export const uncertainShare: Value = (tally) => ratio(uncertain(tally), tally.units ?? 0);

/** Of the units marked uncertain those that are commitments. */
export const uncertainPrecision: Value = (tally) => ratio(tally['uncertain-right'] ?? 0, uncertain(tally));

/** Of the commitments those called one or marked uncertain. */
export const reached: Value = (tally) =>
  ratio(tally.reached ?? 0, (tally.reached ?? 0) + (tally['not-reached'] ?? 0));
