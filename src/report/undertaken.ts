import type { Cell, Comparison } from '../model/index.ts';
import { figure } from './figures.ts';
import type { ReportModel } from './report-model.ts';

/** Whether a cell holds a firm or soft undertaking. */
export const undertakes = (cell: Cell | undefined): boolean =>
  cell?.state === 'figure' && cell.undertakings > 0;

/** How many of the compared plans that were read have an undertaking on a category: "3 of 5". */
export function undertakenText(
  model: ReportModel,
  { facet, code }: Comparison['categories'][number],
): string {
  const cells = model.compared.map(({ figures }) => figures.cells[facet]?.[code]);
  const read = cells.filter((cell) => cell?.state === 'figure' || cell?.state === 'not-found');
  return `${figure(cells.filter(undertakes).length)} of ${figure(read.length)}`;
}
