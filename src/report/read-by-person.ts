import type { Finding, Statement } from '../model/index.ts';
import { countOf, figure } from './figures.ts';
import { isFindingOf } from './finding-of.ts';
import type { ReportModel } from './report-model.ts';
import type { ShownEdition } from './shown-edition.ts';

/** How many of some statements a person has read. */
export type ReadByPerson = Readonly<{ read: number; of: number }>;
type Behind = Pick<Finding, 'text' | 'statements'>;
/** The same of all statements of plans, and of those that a review asks for first: undertakings, priorities and what is doubtful. */
export type PlansRead = ReadByPerson & Readonly<{ asked: ReadByPerson }>;

/**
 * How many of the statements behind a finding a person has read, each counted once. A finding that names none rests on
 * all that was found: in the plan it is of, else in the compared ones.
 */
export function readBehind(
  model: Pick<ReportModel, 'readByPerson' | 'plansRead' | 'compared'>,
  finding: Behind,
): ReadByPerson {
  if (finding.statements.length > 0) return readOf(model.readByPerson, finding.statements);
  const own = planOf(model, finding);
  return own ? plansRead(model.readByPerson, [own]) : model.plansRead;
}

/** The plan that a finding is of, where it is of one alone. */
const planOf = ({ compared }: Pick<ReportModel, 'compared'>, finding: Behind): ShownEdition | undefined =>
  compared.find(({ area }) => isFindingOf(finding, area.name));

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

/** How many of some sentences a person has read, in words. */
export function sentencesReadText(model: ReportModel, references: readonly string[]): string {
  const { read, of } = readOf(model.readByPerson, references);
  return `A person has read ${figure(read)} of its ${countOf(of, 'sentence')}.`;
}

/** The same of a finding, to stand beside it. */
export function readBehindText(model: ReportModel, finding: Behind): string {
  if (finding.statements.length > 0) return sentencesReadText(model, finding.statements);
  return wholeText(readBehind(model, finding), planOf(model, finding) ? 1 : model.compared.length);
}

/** The same of all compared plans. */
export const plansReadText = (model: ReportModel): string =>
  wholeText(model.plansRead, model.compared.length);

function wholeText({ read, of }: ReadByPerson, plans: number): string {
  const [whole, them] = plans === 1 ? ['the whole plan', 'it'] : ['whole plans', 'them'];
  if (of === 0) return `It rests on ${whole}, and no sentence was found in ${them}.`;
  return `It rests on ${whole}: a person has read ${figure(read)} of the ${countOf(of, 'sentence')} found in ${them}.`;
}
