import type { EvidenceBase } from '../model/index.ts';

const measured = '#measured';
const other = '#other';

type Entry = Readonly<{ id: string; terms: string[]; falseFriends: string[] }>;

/**
 * What to compile for matching, in the taxonomy's term language: every intervention's names, and for those whose study
 * says so, the outcomes it measured and others that it did not.
 */
export function nameEntries({ interventions }: EvidenceBase): Entry[] {
  return interventions
    .filter(({ names }) => names.length > 0)
    .flatMap(({ id, names, falseFriends = [], outcomes }) => [
      { id, terms: names, falseFriends },
      ...(outcomes ? [entry(id + measured, outcomes.measured), entry(id + other, outcomes.other)] : []),
    ]);
}

/** Whether an entry that was found is an intervention's name, not an outcome. */
export const isName = (id: string): boolean => !id.includes('#');

/** Of the entries found, whether they name outcomes, and only such as the study did not measure. */
export function isOtherOutcome(id: string, found: ReadonlySet<string>): boolean {
  return found.has(id + other) && !found.has(id + measured);
}

const entry = (id: string, terms: string[]): Entry => ({ id, terms, falseFriends: [] });
