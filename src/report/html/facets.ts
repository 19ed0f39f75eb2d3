import type { Comparison, Theme } from '../../model/index.ts';
import { themes } from '../../model/index.ts';
import type { ReportModel } from '../report-model.ts';

type Category = Comparison['categories'][number];
type Facet = Comparison['facets'][number];

/** The facet whose categories carry the themes: its grid comes first and its categories order the statements. */
export function mainFacet(comparison: Comparison): Facet | null {
  const themed = (facet: Facet) =>
    comparison.categories.filter((category) => category.facet === facet.facet && category.theme !== null)
      .length;
  const ordered = comparison.facets.filter((facet) => facet.inGrid).sort((a, b) => themed(b) - themed(a));
  return ordered[0] ?? null;
}

/** Facets shown in a grid besides the main one. */
export function otherFacets(comparison: Comparison): Facet[] {
  const main = mainFacet(comparison);
  return comparison.facets.filter((facet) => facet.inGrid && facet !== main);
}

export const categoriesOf = (comparison: Comparison, facet: string): Category[] =>
  comparison.categories.filter((category) => category.facet === facet);

/** Categories of the main facet by theme, in the themes' order; those of no theme last. */
export function categoriesByTheme(
  model: ReportModel,
  facet: string,
): Readonly<{ theme: Theme | null; label: string; categories: Category[] }>[] {
  const all = categoriesOf(model.comparison, facet);
  return [...themes, null]
    .map((theme) => ({
      theme,
      label: theme === null ? 'Across the themes' : model.words.label('theme', theme),
      categories: all.filter((category) => category.theme === theme),
    }))
    .filter(({ categories }) => categories.length > 0);
}

/** Anchor of a category on an edition's page. */
export const categoryAnchor = (facet: string, code: string): string =>
  `c-${facet}-${code}`.replace(/[^A-Za-z0-9_-]/g, '_');

/** Anchor of a statement on its edition's page. */
export const statementAnchor = (id: string): string => `s-${id}`.replace(/[^A-Za-z0-9_-]/g, '_');
