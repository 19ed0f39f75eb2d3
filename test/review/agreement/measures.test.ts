import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bootstrapIntervals } from '../../../src/review/agreement/interval.ts';
import {
  alphaOf,
  cohenKappa,
  gwetAC1,
  krippendorffAlpha,
  percentAgreement,
} from '../../../src/review/agreement/measures.ts';
import type { Unit } from '../../../src/review/agreement/ratings.ts';

/** Units from a line a reader; "." is a reading that is missing. */
function unitsOf(...readers: string[]): Unit[] {
  const rows = readers.map((line) => line.split(' '));
  return rows[0]!.map((_, at) => rows.map((row) => (row[at] === '.' ? null : row[at]!)));
}
/** Units of two readers from a table: a row for each value of the first, a column for each of the second. */
const fromTable = (table: readonly (readonly number[])[]): Unit[] =>
  table.flatMap((row, a) => row.flatMap((count, b) => Array.from({ length: count }, () => [`${a}`, `${b}`])));

describe('published examples at their printed precision', () => {
  // K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), sections A, B and C.
  const binary = unitsOf('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0');
  const nominal = unitsOf('a a b b d c c c e d d a', 'b a b b b c c c e d d d');
  const missing = unitsOf(
    '1 2 3 3 2 1 4 1 2 . . .',
    '1 2 3 3 2 2 4 1 2 5 . 3',
    '. 3 3 3 2 3 4 2 2 5 1 .',
    '1 2 3 3 2 4 4 1 2 5 1 .',
  );

  it("are Krippendorff's own for nominal alpha: 0.095, 0.692 and 0.743", () => {
    expect(krippendorffAlpha(binary)!.toFixed(3)).toBe('0.095');
    expect(krippendorffAlpha(nominal)!.toFixed(3)).toBe('0.692');
    expect(krippendorffAlpha(missing)!.toFixed(3)).toBe('0.743');
  });

  // K. L. Gwet, Handbook of Inter-Rater Reliability (2014); data and figures as printed by his package irrCAC 1.0
  // (`cont3x3abstractors`, `cac.raw4raters`, the latter the same readings as Krippendorff's).
  const abstractors = fromTable([
    [13, 0, 0],
    [0, 20, 7],
    [0, 4, 56],
  ]);

  it("are Gwet's: AC1 0.8493305 and kappa 0.7964094 of two abstractors, AC1 0.77544 of four raters", () => {
    expect(gwetAC1(abstractors, 3)!.toFixed(7)).toBe('0.8493305');
    expect(cohenKappa(abstractors)!.toFixed(7)).toBe('0.7964094');
    expect(percentAgreement(abstractors)).toBeCloseTo(0.89, 12);
    expect(gwetAC1(missing, 5)!.toFixed(5)).toBe('0.77544');
  });
});

describe('fractions worked by hand', () => {
  // 20 both yes, 5 yes and no, 10 no and yes, 15 both no: Cohen's chance (25*30 + 25*20) / 2500 = 1/2.
  const fifty = fromTable([
    [20, 5],
    [10, 15],
  ]);

  it('are met to a millionth: percent 7/10, kappa 2/5, alpha 1 - 99 * 30 / 4950, AC1 0.205 / 0.505', () => {
    expect(percentAgreement(fifty)).toBeCloseTo(7 / 10, 6);
    expect(cohenKappa(fifty)).toBeCloseTo(2 / 5, 6);
    // 55 yes and 45 no of 100 readings, 30 that differ: 1 - 99 * 30 / (2 * 55 * 45).
    expect(krippendorffAlpha(fifty)).toBeCloseTo(1 - (99 * 30) / (2 * 55 * 45), 6);
    // Chance 2 * 0.55 * 0.45 = 0.495.
    expect(gwetAC1(fifty, 2)).toBeCloseTo((0.7 - 0.495) / 0.505, 6);
  });

  it('where nearly all say yes kappa is below nothing and AC1 is not: the paradox that AC1 was made for', () => {
    const rare = fromTable([
      [45, 3],
      [2, 0],
    ]);
    // Chance 0.9024 and 0.095.
    expect(cohenKappa(rare)).toBeCloseTo(
      (0.9 - (48 * 47 + 2 * 3) / 2500) / (1 - (48 * 47 + 2 * 3) / 2500),
      6,
    );
    expect(gwetAC1(rare, 2)).toBeCloseTo((0.9 - 2 * 0.95 * 0.05) / (1 - 2 * 0.95 * 0.05), 6);
  });

  it('of three readers kappa is the mean over pairs', () => {
    const three = unitsOf('1 1 0 0', '1 1 0 1', '1 0 0 0');
    // Pairs: 1-2 has 3 of 4 and chance 1/2; 1-3 the same; 2-3 has 2 of 4 and chance 3/8.
    expect(cohenKappa(three)).toBeCloseTo((1 / 2 + 1 / 2 + (1 / 2 - 3 / 8) / (5 / 8)) / 3, 6);
  });
});

describe('figures that cannot be told', () => {
  it('are none: without a unit in common, and for kappa and alpha where all readings are one value', () => {
    const apart = unitsOf('1 0 . .', '. . 1 0');
    const alike = unitsOf('1 1 1', '1 1 1');
    expect([percentAgreement(apart), cohenKappa(apart), krippendorffAlpha(apart), gwetAC1(apart, 2)]).toEqual(
      [null, null, null, null],
    );
    expect([percentAgreement(alike), cohenKappa(alike), krippendorffAlpha(alike), gwetAC1(alike, 2)]).toEqual(
      [1, null, null, 1],
    );
  });
});

describe('intervals', () => {
  const bootstrapInterval = (units: readonly Unit[], measure: typeof alphaOf, seed: number) =>
    bootstrapIntervals(units, [measure], seed)[0]!;
  const units = fromTable([
    [40, 5],
    [5, 50],
  ]);

  it('are the same for the same seed, hold the figure, and narrow with more units', () => {
    const [once, again] = [1, 1].map((seed) => bootstrapInterval(units, alphaOf, seed)!);
    expect(again).toEqual(once);
    expect(once!.low).toBeLessThan(krippendorffAlpha(units)!);
    expect(once!.high).toBeGreaterThan(krippendorffAlpha(units)!);
    const wide = bootstrapInterval(units.slice(0, 60), alphaOf, 1)!;
    expect(wide.high - wide.low).toBeGreaterThan(once!.high - once!.low);
  });

  it('are none for few units, and where too many draws have no figure', () => {
    expect(bootstrapInterval(units.slice(0, 9), alphaOf, 1)).toBeNull();
    const nearlyAlike = fromTable([
      [30, 1],
      [0, 0],
    ]);
    expect(bootstrapInterval(nearlyAlike, alphaOf, 1)).toBeNull();
  });
});

it('order of readers and units changes no figure', () => {
  const value = fc.constantFrom('a', 'b', 'c', null);
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value, value), { minLength: 2, maxLength: 30 }), (units) => {
      const turned = units.map(([one, two, three]) => [three, one, two]).reverse();
      for (const figure of [
        percentAgreement,
        cohenKappa,
        krippendorffAlpha,
        (own: readonly Unit[]) => gwetAC1(own, 3),
      ]) {
        const [before, after] = [figure(units), figure(turned)];
        if (before === null) expect(after).toBeNull();
        else expect(after).toBeCloseTo(before, 9);
      }
    }),
  );
});
