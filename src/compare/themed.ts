import type { Taxonomy, Theme } from '../model/index.ts';

/**
 * The grid's categories on prevention, organised crime or community resilience: what findings speak of. Not those that are
 * given only where no other fits: a plan that says something more exact would seem to say nothing of them.
 */
export function themedCategories(
  taxonomy: Taxonomy,
): { facet: string; id: string; label: string; theme: Theme }[] {
  return taxonomy.facets
    .filter((facet) => facet.inGrid)
    .flatMap(({ facet, categories }) =>
      categories.flatMap(({ id, label, theme, status, onlyAlone }) =>
        theme === undefined || status === 'deprecated' || onlyAlone === true
          ? []
          : [{ facet, id, label, theme }],
      ),
    );
}
