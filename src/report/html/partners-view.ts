import type { Comparison } from '../../model/index.ts';
import { categoriesOf, categoryAnchor } from '../facets.ts';
import { figure } from '../figures.ts';
import type { ReportModel } from '../report-model.ts';
import type { ShownEdition } from '../shown-edition.ts';
import { undertakes } from '../undertaken.ts';
import { categoryGrid } from './grid-view.ts';
import { shellView } from './shell-view.ts';
import { stepKey } from './step-key-view.ts';

type Category = Comparison['categories'][number];

/** The facet of bodies that plans name, and where its page lies in the report. */
export const partnersFacet = 'partners';
export const partnersPath = 'partners.html';

/** Areas by partners, then each partner with the plans that name it; null where the taxonomy has none. */
export function partnersView(model: ReportModel) {
  const partners = categoriesOf(model.comparison, partnersFacet);
  if (partners.length === 0) return null;
  const caption = 'How far each plan goes with each partner that it names';
  return {
    ...shellView(model, 'Partners that plans name', ''),
    note: model.words.note('facet-note', partnersFacet),
    steps: stepKey(model),
    grid: categoryGrid(model, 'grid-partners', caption, partners),
    compared: figure(model.compared.length),
    partners: partners.map((partner) => partnerView(model, partner)),
  };
}

function partnerView(model: ReportModel, { facet, code, label, definition }: Category) {
  const cellOf = ({ figures }: ShownEdition) => figures.cells[facet]?.[code];
  const links = (test: (shown: ShownEdition) => boolean) =>
    model.compared
      .filter(test)
      .map((shown) => ({ text: shown.name, href: `${shown.path}#${categoryAnchor(facet, code)}` }));
  const isState = (state: string) => (shown: ShownEdition) => cellOf(shown)?.state === state;
  return {
    label,
    definition,
    undertaken: links((shown) => undertakes(cellOf(shown))),
    named: links((shown) => isState('figure')(shown) && !undertakes(cellOf(shown))),
    notFound: links(isState('not-found')),
    notRead: links(isState('not-read')),
  };
}
