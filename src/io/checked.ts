import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  type AbsenceDecision,
  absenceDecisionSchema,
  type Comparison,
  type Taxonomy,
} from '../model/index.ts';
import { type DecisionsMade, decidedBy, type Undecided, undecided } from '../report/index.ts';
import { definitionHash } from '../taxonomy/definition-hash.ts';
import { bareText } from '../text/index.ts';
import { readDecisions } from './decisions.ts';

/** Whether a report may call itself checked: by whom, and what is left. */
export type Checked = Readonly<{ by: readonly string[]; left: readonly Undecided[] }>;

/** Holds a comparison against the decisions below the output folder. */
export function checkedBy(out: string, comparison: Comparison, taxonomy: Taxonomy): Checked {
  const made: DecisionsMade = {
    decisions: readDecisions(out).decisions,
    absences: readAbsences(join(out, 'decisions')),
    definitions: new Map(
      taxonomy.facets.flatMap(({ categories }) =>
        categories.map((category) => [category.id, definitionHash(category)]),
      ),
    ),
    bare: bareText,
  };
  return { by: decidedBy(made), left: undecided(comparison, made) };
}

/** Lines that say that a plan was read for a category and nothing found; other lines are passed over. */
function readAbsences(folder: string): AbsenceDecision[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return names.sort().flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split(/\r?\n/)
      .flatMap((line) => absenceIn(line.replace(/^\uFEFF/, '')) ?? []),
  );
}

function absenceIn(line: string): AbsenceDecision | null {
  try {
    return absenceDecisionSchema.parse(JSON.parse(line));
  } catch {
    return null;
  }
}
