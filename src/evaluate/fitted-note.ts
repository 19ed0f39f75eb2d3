import type { GoldUnit } from '../model/index.ts';

/** What weights were fitted on: gold files by their SHA-256, and the areas or documents kept out of them. */
export type FittedOn = Readonly<{
  gold: readonly Readonly<{ sha256: string }>[];
  heldOut: readonly string[];
}>;

/** A gold file by its SHA-256, with the units of it that are scored. */
export type ScoredFile = Readonly<{ sha256: string; units: readonly GoldUnit[] }>;

/**
 * What must be said beside figures of this gold, given the weights' own record: that they are fitted where the
 * weights have seen the texts. Null where they have not.
 */
export function fittedNote(files: readonly ScoredFile[], fittedOn: FittedOn): string | null {
  const known = files.filter((file) => fittedOn.gold.some(({ sha256 }) => sha256 === file.sha256));
  if (known.length === 0) return null;
  const keptOut = (unit: GoldUnit) =>
    fittedOn.heldOut.some((name) => unit.force === name || unit.document.includes(name));
  const seen = known.flatMap(({ units }) => units).filter((unit) => !keptOut(unit)).length;
  if (seen === 0) return 'Weights were fitted on other texts of this file; these were kept out.';
  const all = files.reduce((sum, { units }) => sum + units.length, 0);
  return `FITTED: weights were made on the texts of ${seen} of these ${all} units, so these figures say nothing of texts not seen.`;
}
