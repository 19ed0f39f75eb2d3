import type { Comparison, Taxonomy } from '../model/index.ts';
import { type DecisionsMade, decidedBy, type Undecided, undecided } from '../report/index.ts';
import { standingEntries } from '../review/index.ts';
import { definitionHash } from '../taxonomy/definition-hash.ts';
import { bareText } from '../text/index.ts';
import { readEntries } from './decisions/index.ts';
import { readDecisions } from './decisions.ts';

/** Whether a report may call itself checked: by whom, and what is left. */
export type Checked = Readonly<{ by: readonly string[]; left: readonly Undecided[] }>;

/** Holds a comparison against the decisions below the output folder. */
export function checkedBy(out: string, comparison: Comparison, taxonomy: Taxonomy): Checked {
  const made: DecisionsMade = {
    decisions: readDecisions(out).decisions,
    absences: standingEntries(readEntries(out).entries).filter((entry) => entry.action === 'read-not-found'),
    definitions: new Map(
      taxonomy.facets.flatMap(({ categories }) =>
        categories.map((category) => [category.id, definitionHash(category)]),
      ),
    ),
    bare: bareText,
  };
  return { by: decidedBy(made), left: undecided(comparison, made) };
}
