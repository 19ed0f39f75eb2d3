import { countOf, figure } from './figures.ts';
import type { ReportModel } from './report-model.ts';
import type { ShownEdition } from './shown-edition.ts';

/** How many of some statements a person has read. */
export type ReadByPerson = Readonly<{ read: number; of: number }>;

/**
 * How many of the statements behind a finding a person has read, each counted once. A finding that names none rests on
 * whole plans: then it is all statements of the compared ones.
 */
export function readByPerson(
  model: Pick<ReportModel, 'readByPerson' | 'plansRead'>,
  references: readonly string[],
): ReadByPerson {
  return references.length > 0 ? readOf(model.readByPerson, references) : model.plansRead;
}

/** The same of all statements of the compared plans; every page says it. */
export function plansRead(byPerson: ReadonlySet<string>, compared: readonly ShownEdition[]): ReadByPerson {
  const all = compared.flatMap(({ area, figures }) =>
    figures.statements.map(({ id }) => `${area.force}/${figures.edition.edition}/${id}`),
  );
  return readOf(byPerson, all);
}

function readOf(byPerson: ReadonlySet<string>, references: readonly string[]): ReadByPerson {
  const all = new Set(references);
  return { read: [...all].filter((reference) => byPerson.has(reference)).length, of: all.size };
}

/** The same in words, to stand beside a finding. */
export function readByPersonText(model: ReportModel, references: readonly string[]): string {
  const { read, of } = readByPerson(model, references);
  if (references.length > 0) return `A person has read ${figure(read)} of its ${countOf(of, 'sentence')}.`;
  return `It rests on whole plans: a person has read ${figure(read)} of the ${countOf(of, 'sentence')} marked in them.`;
}
