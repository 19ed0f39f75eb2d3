import type { GoldUnit } from '../model/index.ts';
import { otherCode } from './codebook.ts';
import { chancesOf, fitLogistic, type LogisticModel, type SparseRow } from './logistic.ts';

/** A model a code, each of which says whether the code is given. */
export type CodeModels = ReadonlyMap<string, LogisticModel>;

/** The codes that a unit has or mentions; null where its label does not say. */
export function labelledCodes(unit: GoldUnit): readonly string[] | null {
  return unit.kind === 'commitment' || unit.kind === 'priority' ? unit.codes : (unit.mentions ?? null);
}

/** Fits a model for each code of the units, on those whose codes are known. */
export function fitCodes(units: readonly GoldUnit[], rows: readonly SparseRow[], size: number): CodeModels {
  const known = units.flatMap((unit, number) => {
    const codes = labelledCodes(unit);
    return codes === null ? [] : [{ codes, row: rows[number]! }];
  });
  const codes = [...new Set(known.flatMap((one) => one.codes))].sort();
  const own = known.map(({ row }) => row);
  return new Map(
    codes.map((code) => {
      const labels = known.map((one) => (one.codes.includes(code) ? 'yes' : 'no'));
      return [code, fitLogistic(own, labels, size)];
    }),
  );
}

/** Of .15, .25, .35 and .5 the one that gives this baseline its best figures: it is to be beaten at its best. */
const least = 0.25;

/** The codes that are likely enough; OTH where there is none. */
export function codesBy(models: CodeModels, row: SparseRow): string[] {
  const codes = [...models].flatMap(([code, model]) => {
    const yes = chancesOf(model, row)[model.classes.indexOf('yes')] ?? 0;
    return yes >= least && code !== otherCode ? [code] : [];
  });
  return codes.length > 0 ? codes : [otherCode];
}
