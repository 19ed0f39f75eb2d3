import type { Taxonomy, Theme } from '../model/index.ts';

/** The grid's categories on prevention, organised crime or community resilience: what findings speak of. */
export function themedCategories(
  taxonomy: Taxonomy,
): { facet: string; id: string; label: string; theme: Theme }[] {
  return taxonomy.facets
    .filter((facet) => facet.inGrid)
    .flatMap(({ facet, categories }) =>
      categories.flatMap(({ id, label, theme, status }) =>
        theme === undefined || status === 'deprecated' ? [] : [{ facet, id, label, theme }],
      ),
    );
}
