import { type FilledBy, type Statement, steps } from '../../model/index.ts';
import { stepOf } from '../cell.ts';
import type { ComparedArea } from '../metric.ts';

/** Where in the comparison a compared plan stands. */
export function placeOf({ area, figures }: ComparedArea): { force: string; edition: string } {
  return { force: area.force, edition: figures.edition.edition };
}

/** A plan's part in a row: how many statements, and the one that reaches furthest; null where there are none. */
export function filledBy(one: ComparedArea, statements: readonly Statement[]): FilledBy | null {
  const quoted = furthest(statements);
  return quoted === null ? null : { ...placeOf(one), count: statements.length, statement: quoted.id };
}

/** The statement to quote: the furthest step; of those, one that the machine is sure of; of those, the first printed. */
export function furthest(statements: readonly Statement[]): Statement | null {
  return statements.reduce<Statement | null>(
    (best, next) => (best === null || rank(next) > rank(best) ? next : best),
    null,
  );
}

const rank = (statement: Statement): number =>
  2 * steps.indexOf(stepOf(statement)) + (statement.uncertain ? 0 : 1);

/** The statements of a plan's cell, in the order of the cell; none where it has no figure. */
export function cellStatements(one: ComparedArea, facet: string, code: string): Statement[] {
  const cell = one.figures.cells[facet]?.[code];
  if (cell?.state !== 'figure') return [];
  const ids = new Set(cell.statements);
  return one.figures.statements.filter(({ id }) => ids.has(id));
}
