import type { Comparison } from '../model/index.ts';
import { themes } from '../model/index.ts';

type Category = Comparison['categories'][number];
type Facet = Comparison['facets'][number];

/** Facets that order what a plan says: the three themes, and what runs across them. */
const subjectFacets: readonly string[] = [...themes, 'across'];

const gridFacets = (comparison: Comparison): Facet[] =>
  comparison.facets.filter(({ facet, inGrid }) => inGrid && categoriesOf(comparison, facet).length > 0);

/** The subject facets in the themes' order; all of the grid where a taxonomy has none of them. */
export function subjectsOf(comparison: Comparison): Facet[] {
  const grid = gridFacets(comparison);
  const subjects = subjectFacets.flatMap((id) => grid.find(({ facet }) => facet === id) ?? []);
  return subjects.length > 0 ? subjects : grid;
}

/** Facets shown in a grid of their own, in the taxonomy's order. */
export function otherFacets(comparison: Comparison): Facet[] {
  const subjects = subjectsOf(comparison);
  return gridFacets(comparison).filter((facet) => !subjects.includes(facet));
}

export const categoriesOf = (comparison: Comparison, facet: string): Category[] =>
  comparison.categories.filter((category) => category.facet === facet);

/** Anchor of a category on an edition's page. */
export const categoryAnchor = (facet: string, code: string): string =>
  `c-${facet}-${code}`.replace(/[^A-Za-z0-9_-]/g, '_');

/** Anchor of a statement on its edition's page. */
export const statementAnchor = (id: string): string => `s-${id}`.replace(/[^A-Za-z0-9_-]/g, '_');
