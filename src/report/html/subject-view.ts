import type { Cell, Comparison, Statement } from '../../model/index.ts';
import { categoriesOf, categoryAnchor, subjectsOf } from '../facets.ts';
import { figure, stepOf } from '../figures.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';
import { cellView } from './cell-view.ts';
import { type StatementView, statementLink, statementView } from './statement-view.ts';

type Category = Comparison['categories'][number];

/** Subjects by facet. A statement stands in full under the first subject it speaks of; later ones link to it. */
export function subjectViews(model: ReportModel, shown: ShownEdition, root: string) {
  const printed = new Set<string>();
  return subjectsOf(model.comparison).map(({ facet, label }) => ({
    label,
    id: `subjects-${facet}`,
    categories: categoriesOf(model.comparison, facet).map((category) =>
      subjectView(model, shown, category, printed, root),
    ),
  }));
}

function subjectView(
  model: ReportModel,
  shown: ShownEdition,
  category: Category,
  printed: Set<string>,
  root: string,
) {
  const cell = shown.figures.cells[category.facet]?.[category.code];
  const found = statementsOf(shown, cell);
  const fresh = found.filter(({ id }) => !printed.has(id));
  const again = found.filter(({ id }) => printed.has(id));
  for (const { id } of fresh) printed.add(id);
  const full = (statement: Statement) => statementView(model, shown, statement, root);
  return {
    anchor: categoryAnchor(category.facet, category.code),
    label: category.label,
    definition: category.definition,
    width: category.width === null ? null : model.words.label('width', category.width),
    cell: cellView(cell, model.words, null),
    counts: countsText(cell),
    others: othersText(model, category),
    statements: fresh.filter(isSaid).map(full),
    mentions: fresh.filter((statement) => !isSaid(statement)).map(full),
    again: again.map((statement) => statementLink(shown, statement, root)),
  };
}

const isSaid = ({ kind }: Statement): boolean => kind === 'commitment' || kind === 'priority';

const statementsOf = (shown: ShownEdition, cell: Cell | undefined): Statement[] =>
  cell?.state === 'figure' ? cell.statements.flatMap((id) => shown.statements.get(id) ?? []) : [];

/** The counts behind a cell in words, or why there are none. */
export function countsText(cell: Cell | undefined): string | null {
  if (cell?.state !== 'figure') return cell && 'why' in cell ? cell.why : null;
  const parts = [
    [cell.firm, 'firm', 'firm'],
    [cell.soft, 'soft', 'soft'],
    [cell.checkable, 'checkable', 'checkable'],
    [cell.wishes, 'wish', 'wishes'],
    [cell.priorities, 'priority', 'priorities'],
    [cell.mentions, 'mention', 'mentions'],
  ] as const;
  return parts
    .flatMap(([n, one, more]) => (n > 0 ? [`${figure(n)} ${n === 1 ? one : more}`] : []))
    .join(', ');
}

/** How many of the compared plans have an undertaking on a subject. */
function othersText(model: ReportModel, { facet, code }: Category): string | null {
  if (model.compared.length < 2) return null;
  const having = model.compared.filter(({ figures }) => undertakes(figures.cells[facet]?.[code]));
  return `${figure(having.length)} of ${figure(model.compared.length)} plans compared have an undertaking on it`;
}

export const undertakes = (cell: Cell | undefined): boolean =>
  cell?.state === 'figure' && cell.undertakings > 0;

/** Commitments and priorities that stand under no subject, furthest step first. */
export function unplacedViews(model: ReportModel, shown: ShownEdition, root: string): StatementView[] {
  const cells = subjectsOf(model.comparison).flatMap(({ facet }) =>
    Object.values(shown.figures.cells[facet] ?? {}),
  );
  const placed = new Set(cells.flatMap((cell) => (cell.state === 'figure' ? cell.statements : [])));
  return shown.figures.statements
    .filter((statement) => isSaid(statement) && !placed.has(statement.id))
    .sort((a, b) => order.indexOf(stepOf(a)) - order.indexOf(stepOf(b)))
    .map((statement) => statementView(model, shown, statement, root));
}

const order = ['firm-and-checkable', 'firm-undertaking', 'soft-undertaking', 'wish', 'priority', 'mentioned'];
