import type { Cell, Comparison } from '../model/index.ts';
import { figure } from './figures.ts';
import type { ReportModel } from './report-model.ts';

type Category = Comparison['categories'][number];

/** Whether a cell holds a firm or soft undertaking. */
export const undertakes = (cell: Cell | undefined): boolean =>
  cell?.state === 'figure' && cell.undertakings > 0;

/** By comparison, how many compared plans have an undertaking on each category: every area's page asks of all of them. */
const known = new WeakMap<ReportModel, Map<Category, number>>();

/** How many of the compared plans have an undertaking on a category of the comparison. */
export function plansUndertaking(model: ReportModel, category: Category): number {
  const counts = known.get(model) ?? new Map<Category, number>();
  known.set(model, counts);
  const count = counts.get(category) ?? countIn(model, category);
  counts.set(category, count);
  return count;
}

const countIn = ({ compared }: ReportModel, { facet, code }: Category): number =>
  compared.filter(({ figures }) => undertakes(figures.cells[facet]?.[code])).length;

/** How many of the compared plans that were read have an undertaking on a category: "3 of 5". */
export function undertakenText(model: ReportModel, { facet, code }: Category): string {
  const cells = model.compared.map(({ figures }) => figures.cells[facet]?.[code]);
  const read = cells.filter((cell) => cell?.state === 'figure' || cell?.state === 'not-found');
  return `${figure(cells.filter(undertakes).length)} of ${figure(read.length)}`;
}
