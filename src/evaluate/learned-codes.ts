import type { GoldUnit } from '../model/index.ts';
import { chanceOf, fitBinary } from './binary-logistic.ts';
import { otherCode } from './codebook.ts';
import type { SparseRow } from './logistic.ts';

/** A model a code, each of which says whether the code is given. */
export type CodeModels = ReadonlyMap<string, Float64Array>;

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
    codes.map((code) => [
      code,
      fitBinary(
        own,
        known.map((one) => one.codes.includes(code)),
        size,
      ),
    ]),
  );
}

/** Of .15, .25, .35 and .45 the one that gives this baseline its best figures: it is to be beaten at its best. */
const least = 0.35;

/** The codes that are likely enough; OTH where there is none. */
export function codesBy(models: CodeModels, row: SparseRow): string[] {
  const codes = [...models].flatMap(([code, weights]) =>
    chanceOf(weights, row) >= least && code !== otherCode ? [code] : [],
  );
  return codes.length > 0 ? codes : [otherCode];
}
