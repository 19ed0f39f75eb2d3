import type { Problem } from '../../model/index.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';

export type ProblemRow = Readonly<{
  severity: string;
  style: string;
  code: string;
  file: string;
  pages: string;
  message: string;
  hint: string;
}>;

/** All problems of a comparison: those of its editions and those of files that belong to none. */
export function allProblems(model: ReportModel): ProblemRow[] {
  const ofEditions = model.editions.flatMap((shown) =>
    shown.figures.problems.map((problem) => named(shown, problem)),
  );
  const own = model.comparison.problems.map((problem) => ({ problem, file: problem.where.file ?? '' }));
  return grouped(model, [...own, ...ofEditions]);
}

export const problemsOf = (model: ReportModel, shown: ShownEdition): ProblemRow[] =>
  grouped(
    model,
    shown.figures.problems.map((problem) => named(shown, problem)),
  );

type Named = Readonly<{ problem: Problem; file: string }>;

function named(shown: ShownEdition, problem: Problem & { document: string }): Named {
  const document = shown.figures.documents.find(({ id }) => id === problem.document);
  return { problem, file: document?.name ?? problem.document };
}

/** The same trouble in the same file is one row with all its pages. */
function grouped(model: ReportModel, problems: readonly Named[]): ProblemRow[] {
  const groups = Map.groupBy(problems, ({ problem, file }) => JSON.stringify([problem.code, file]));
  const order = ['error', 'warning', 'info'];
  return [...groups.values()]
    .map((group) => ({ group, ...group[0]! }))
    .sort((a, b) => order.indexOf(a.problem.severity) - order.indexOf(b.problem.severity))
    .map(({ group, problem, file }) => ({
      severity: model.words.label('severity', problem.severity),
      style: problem.severity,
      code: problem.code,
      file,
      pages: pageList(group.map((one) => one.problem.where)),
      message: problem.message,
      hint: problem.hint,
    }));
}

/** Pages listed before it says how many more there are; the CSV has them all. */
const mostPages = 12;

/** "3, 5, 8", each once and in order; beyond twelve it says how many more. */
export function fewNumbers(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const shown = sorted.slice(0, mostPages).join(', ');
  return sorted.length > mostPages ? `${shown} and ${sorted.length - mostPages} more` : shown;
}

function pageList(places: readonly Problem['where'][]): string {
  const pages = places.flatMap((where) => (where.page === undefined ? [] : [where.page]));
  const lines = places.flatMap((where) => (where.line === undefined ? [] : [where.line]));
  if (pages.length > 0) return `p. ${fewNumbers(pages)}`;
  return lines.length > 0 ? `line ${fewNumbers(lines)}` : '';
}
