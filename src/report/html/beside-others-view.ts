import type { Comparison } from '../../model/index.ts';
import { categoriesOf, categoryAnchor, subjectsOf } from '../facets.ts';
import { sentenceText } from '../figures.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';
import { plansUndertaking, undertakes } from '../undertaken.ts';
import { whyUnread } from '../unread.ts';
import { editionCell } from './cell-view.ts';

type Category = Comparison['categories'][number];

/** Fewest compared plans from which "most" and "few" of the others mean anything. */
export const fewestPlans = 3;

/**
 * Where a compared plan and most others part: subjects it undertakes and at most a third of the others do, and
 * subjects that at least two thirds of the others undertake and on which nothing undertaken was found in it. Null with fewer than three plans.
 */
export function besideOthersView(model: ReportModel, shown: ShownEdition) {
  if (!shown.figures.compared || model.compared.length < fewestPlans) return null;
  const others = model.compared.length - 1;
  const categories = subjectsOf(model.comparison)
    .flatMap(({ facet }) => categoriesOf(model.comparison, facet))
    .filter(({ onlyAlone }) => onlyAlone !== true);
  const rows = categories.flatMap((category) => {
    const cell = cellOf(shown, category);
    if (cell === undefined || cell.state === 'not-read' || cell.state === 'does-not-apply') return [];
    const here = undertakes(cell);
    const having = plansUndertaking(model, category) - Number(here);
    const row = {
      label: category.label,
      href: `#${categoryAnchor(category.facet, category.code)}`,
      others: `${having} of ${others} other plans`,
      cell: editionCell(shown, cell, model.words, null),
    };
    return [{ row, here, part: having / others }];
  });
  const unread = whyUnread(shown.figures);
  return {
    unread: unread === null ? null : sentenceText(unread),
    more: rows.filter(({ here, part }) => here && part <= 1 / 3).map(({ row }) => row),
    less: rows.filter(({ here, part }) => !here && part >= 2 / 3).map(({ row }) => row),
  };
}

const cellOf = ({ figures }: ShownEdition, { facet, code }: Category) => figures.cells[facet]?.[code];
