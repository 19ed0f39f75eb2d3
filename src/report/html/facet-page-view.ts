import { categoriesOf, otherFacets } from '../facets.ts';
import type { ReportModel } from '../report-model.ts';
import { slugOf } from '../slug.ts';
import { gapRows } from './gap-view.ts';
import { categoryGrid } from './grid-view.ts';
import { partnersFacet, partnersPath } from './partners-view.ts';
import { shellView } from './shell-view.ts';
import { stepKey } from './step-key-view.ts';

type Facet = ReportModel['comparison']['facets'][number];

/** A facet beside the subjects, which has a page of its own so that the first page stays short. */
export type FacetLink = Readonly<{ label: string; question: string; href: string }>;

export const facetLinks = (model: ReportModel): FacetLink[] =>
  otherFacets(model.comparison).map(({ facet, label, question }) => ({
    label,
    question,
    href: facetPath(facet),
  }));

const facetPath = (facet: string): string =>
  facet === partnersFacet ? partnersPath : `facet-${slugOf(facet)}.html`;

/** The pages of all facets beside the subjects, but that of partners. */
export const facetPages = (model: ReportModel) =>
  otherFacets(model.comparison)
    .filter(({ facet }) => facet !== partnersFacet)
    .map((facet) => ({ path: facetPath(facet.facet), view: facetPageView(model, facet) }));

function facetPageView(model: ReportModel, { facet, label, question }: Facet) {
  const categories = categoriesOf(model.comparison, facet);
  return {
    ...shellView(model, label, ''),
    label,
    question,
    note: model.words.note('facet-note', facet),
    steps: stepKey(model),
    grid: categoryGrid(model, `grid-${facet}`, `${label}, area by area`, categories),
    gaps: { id: `gaps-${facet}`, label, rows: gapRows(model, facet) },
    meanings: categories.map((category) => ({ label: category.label, explanation: category.definition })),
  };
}
