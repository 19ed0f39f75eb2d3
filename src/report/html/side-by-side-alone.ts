import type { Comparison } from '../../model/index.ts';
import { categoriesOf, categoryAnchor, subjectsOf } from '../facets.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';
import { undertakes } from '../undertaken.ts';
import { editionCell } from './cell-view.ts';
import { furthestQuote } from './side-by-side-cells.ts';

type Category = Comparison['categories'][number];

/**
 * Where plans that stand side by side part: what one undertakes and none of the others does, and, of three or more,
 * what all the others undertake and it does not. A subject counts only where all of them were read for it.
 */
export function aloneViews(model: ReportModel, plans: readonly ShownEdition[]) {
  const categories = subjectsOf(model.comparison)
    .flatMap(({ facet }) => categoriesOf(model.comparison, facet))
    .filter(({ onlyAlone }) => onlyAlone !== true)
    .filter((category) => plans.every((shown) => wasRead(shown, category)));
  return plans.map((shown) => {
    const others = plans.filter((other) => other !== shown);
    const having = (category: Category) =>
      others.filter((other) => undertakes(cellOf(other, category))).length;
    const here = (category: Category) => undertakes(cellOf(shown, category));
    const only = categories.filter((category) => here(category) && having(category) === 0);
    const without = categories.filter((category) => !here(category) && having(category) === others.length);
    return {
      area: shown.area.force,
      name: shown.name,
      only: only.map((category) => rowOf(model, shown, category)),
      without: others.length < 2 ? null : without.map((category) => rowOf(model, shown, category)),
    };
  });
}

function rowOf(model: ReportModel, shown: ShownEdition, category: Category) {
  const cell = cellOf(shown, category);
  return {
    label: category.label,
    href: `${shown.path}#${categoryAnchor(category.facet, category.code)}`,
    cell: editionCell(shown, cell, model.words, null),
    quote: furthestQuote(shown, cell),
  };
}

const cellOf = ({ figures }: ShownEdition, { facet, code }: Category) => figures.cells[facet]?.[code];

function wasRead(shown: ShownEdition, category: Category): boolean {
  const state = cellOf(shown, category)?.state;
  return state === 'figure' || state === 'not-found';
}
