import type { GoldUnit } from '../model/index.ts';

/** What weights were fitted on: gold files by their SHA-256, and the areas or documents kept out of them. */
export type FittedOn = Readonly<{
  gold: readonly Readonly<{ sha256: string }>[];
  heldOut: readonly string[];
}>;

/**
 * What must be said beside figures of this gold, given the weights' own record: that they are fitted where the
 * weights have seen the texts. Null where they have not.
 */
export function fittedNote(units: readonly GoldUnit[], sha256: string, fittedOn: FittedOn): string | null {
  if (!fittedOn.gold.some((file) => file.sha256 === sha256)) return null;
  const keptOut = (unit: GoldUnit) =>
    fittedOn.heldOut.some((name) => unit.force === name || unit.document.includes(name));
  const seen = units.filter((unit) => !keptOut(unit)).length;
  if (seen === 0) return 'Weights were fitted on other texts of this file; these were kept out.';
  return `FITTED: weights were made on the texts of ${seen} of these ${units.length} units, so these figures say nothing of texts not seen.`;
}
