import type { Cell, Comparison, Statement } from '../../model/index.ts';
import { steps } from '../../model/step.ts';
import { categoriesOf, categoryAnchor, subjectsOf } from '../facets.ts';
import { figure, stepOf } from '../figures.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';
import { plansUndertaking } from '../undertaken.ts';
import { editionCell } from './cell-view.ts';
import { linkList, statementItems } from './statement-markup.ts';
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
  const refusing = new Set(cell?.state === 'figure' ? cell.turnedDown : []);
  const takes = ({ id }: Statement): boolean => !refusing.has(id);
  const refuses = ({ id }: Statement): boolean => refusing.has(id);
  const link = (statement: Statement) => statementLink(shown, statement, root);
  const full = (statement: Statement) => statementView(model, shown, statement, root);
  return {
    anchor: categoryAnchor(category.facet, category.code),
    label: category.label,
    definition: category.definition,
    width: category.width === null ? null : model.words.label('width', category.width),
    cell: editionCell(shown, cell, model.words, null),
    counts: countsText(cell),
    others: othersText(model, category),
    statements: statementItems(
      fresh.filter((one) => isSaid(one) && takes(one)),
      full,
    ),
    mentions: statementItems(
      fresh.filter((one) => !isSaid(one) && takes(one)),
      full,
    ),
    again: linkList(again.filter(takes).map(link)),
    turnedDown: statementItems(fresh.filter(refuses), full),
    turnedDownAbove: linkList(again.filter(refuses).map(link)),
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
    [cell.turnedDown?.length ?? 0, 'turned down', 'turned down'],
  ] as const;
  return parts
    .flatMap(([n, one, more]) => (n > 0 ? [`${figure(n)} ${n === 1 ? one : more}`] : []))
    .join(', ');
}

/** How many of the compared plans have an undertaking on a subject. */
function othersText(model: ReportModel, category: Category): string | null {
  if (model.compared.length < 2) return null;
  return `${figure(plansUndertaking(model, category))} of ${figure(model.compared.length)} plans compared have an undertaking on it`;
}

/**
 * What stands under no subject, furthest step first: commitments and priorities, and those mentions that a cell of
 * another facet or a link to evidence leads to.
 */
export function unplacedViews(model: ReportModel, shown: ShownEdition, root: string) {
  const subjects = new Set(subjectsOf(model.comparison).map(({ facet }) => facet));
  const idsIn = (wanted: boolean) =>
    new Set(
      Object.entries(shown.figures.cells)
        .filter(([facet]) => subjects.has(facet) === wanted)
        .flatMap(([, cells]) => Object.values(cells))
        .flatMap((cell) => (cell.state === 'figure' ? cell.statements : [])),
    );
  const placed = idsIn(true);
  const { evidence, related } = shown.figures;
  const linked = [...evidence.map(({ statement }) => statement), ...Object.values(related).flat()];
  const elsewhere = new Set([...idsIn(false), ...linked]);
  const left = shown.figures.statements
    .filter((statement) => !placed.has(statement.id) && (isSaid(statement) || elsewhere.has(statement.id)))
    .sort((a, b) => steps.indexOf(stepOf(b)) - steps.indexOf(stepOf(a)));
  const full = (statement: Statement): StatementView => statementView(model, shown, statement, root);
  return {
    statements: statementItems(left.filter(isSaid), full),
    mentions: statementItems(
      left.filter((statement) => !isSaid(statement)),
      full,
    ),
  };
}
