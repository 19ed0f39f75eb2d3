import { countOf, figure } from './figures.ts';
import type { ReportModel } from './report-model.ts';

/** How many of some statements a person has read. */
export type ReadByPerson = Readonly<{ read: number; of: number }>;

type Reading = Pick<ReportModel, 'compared' | 'readByPerson'>;

/**
 * How many of the statements behind a finding a person has read, each counted once. A finding that names none rests on
 * whole plans: then it is all statements of the compared ones.
 */
export function readByPerson(model: Reading, references: readonly string[]): ReadByPerson {
  const all = new Set(references.length > 0 ? references : comparedStatements(model));
  const read = [...all].filter((reference) => model.readByPerson.has(reference)).length;
  return { read, of: all.size };
}

/** The same in words, to stand beside a finding. */
export function readByPersonText(model: ReportModel, references: readonly string[]): string {
  const { read, of } = readByPerson(model, references);
  if (references.length > 0) return `A person has read ${figure(read)} of its ${countOf(of, 'sentence')}.`;
  return `It rests on whole plans: a person has read ${figure(read)} of the ${countOf(of, 'sentence')} marked in them.`;
}

const comparedStatements = ({ compared }: Reading): string[] =>
  compared.flatMap(({ area, figures }) =>
    figures.statements.map(({ id }) => `${area.force}/${figures.edition.edition}/${id}`),
  );
