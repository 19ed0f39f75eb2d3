import type { Statement } from '../model/index.ts';
import { countOf, figure } from './figures.ts';
import type { ReportModel } from './report-model.ts';
import type { ShownEdition } from './shown-edition.ts';

/** How many of some statements a person has read. */
export type ReadByPerson = Readonly<{ read: number; of: number }>;
/** The same of all statements of plans, and of those that a review asks for first: undertakings, priorities and what is doubtful. */
export type PlansRead = ReadByPerson & Readonly<{ asked: ReadByPerson }>;

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
export function plansRead(byPerson: ReadonlySet<string>, compared: readonly ShownEdition[]): PlansRead {
  const all = compared.flatMap(({ area, figures }) =>
    figures.statements.map((statement) => ({
      reference: `${area.force}/${figures.edition.edition}/${statement.id}`,
      isAsked: isAskedFor(statement),
    })),
  );
  const references = (own: typeof all) => own.map(({ reference }) => reference);
  return {
    ...readOf(byPerson, references(all)),
    asked: readOf(byPerson, references(all.filter(({ isAsked }) => isAsked))),
  };
}

/** Whether a review asks for a statement by itself; achievements and background are read where they are chosen. */
export const isAskedFor = ({ kind, uncertain }: Pick<Statement, 'kind' | 'uncertain'>): boolean =>
  kind === 'commitment' || kind === 'priority' || uncertain;

/** What all statements are made of, where a person has read some and not all: who has read all that was asked for sees why. */
export function kindsRead({ read, of, asked }: PlansRead): string {
  if (read === 0 || read === of) return '';
  return `: ${figure(asked.read)} of ${figure(asked.of)} undertakings, priorities and doubtful ones, and ${figure(read - asked.read)} of ${figure(of - asked.of)} achievements and background`;
}

function readOf(byPerson: ReadonlySet<string>, references: readonly string[]): ReadByPerson {
  const all = new Set(references);
  return { read: [...all].filter((reference) => byPerson.has(reference)).length, of: all.size };
}

/** The same in words, to stand beside a finding. */
export function readByPersonText(model: ReportModel, references: readonly string[]): string {
  const { read, of } = readByPerson(model, references);
  if (references.length > 0) return `A person has read ${figure(read)} of its ${countOf(of, 'sentence')}.`;
  return `It rests on whole plans: a person has read ${figure(read)} of the ${countOf(of, 'sentence')} found in them.`;
}
