import type { Facet, Taxonomy } from '../../model/index.ts';
import type { Indexed } from './category-index.ts';

/** A taxonomy of the categories of `categoriesToday`: an older one under the ids of today. */
export function taxonomyToday(older: Taxonomy, today: ReadonlyMap<string, Indexed>): Taxonomy {
  const facets = Map.groupBy(today.values(), ({ facet }) => facet.facet);
  return {
    ...older,
    facets: [...facets.values()].map(
      (own): Facet => ({ ...own[0]!.facet, categories: own.map(({ category }) => category) }),
    ),
  };
}
