import { categoriesOf, categoryAnchor, otherFacets } from '../facets.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';
import { editionCell } from './cell-view.ts';
import { linkList } from './statement-markup.ts';
import { statementLinks } from './statement-view.ts';
import { countsText } from './subject-view.ts';

/** Links shown in a row before it says how many more there are. */
const mostLinks = 4;

/** The facets beside the subjects, a row a category, with links to the statements. */
export function facetRowsViews(model: ReportModel, shown: ShownEdition, root: string) {
  return otherFacets(model.comparison).map(({ facet, label, question }) => ({
    label,
    question,
    note: model.words.note('facet-note', facet),
    id: `facet-${facet}`,
    rows: categoriesOf(model.comparison, facet).map((category) => {
      const cell = shown.figures.cells[facet]?.[category.code];
      const ids = cell?.state === 'figure' ? cell.statements : [];
      return {
        anchor: categoryAnchor(facet, category.code),
        label: category.label,
        cell: editionCell(shown, cell, model.words, null),
        counts: countsText(cell),
        links: linkList(statementLinks(shown, ids.slice(0, mostLinks), root)),
        more: Math.max(0, ids.length - mostLinks),
      };
    }),
  }));
}
