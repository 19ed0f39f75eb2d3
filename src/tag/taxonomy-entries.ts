import type { Category, Facet, Taxonomy } from '../model/index.ts';
import type { Entry } from './compile-entries.ts';

/** A category with its facet, at the same index as its entry in the compiled matcher. */
export type Place = Readonly<{ facet: Facet; family: string; category: Category }>;

/** Every category that is in use, in the taxonomy's order. Deprecated ones tag nothing. */
export function placesOf(taxonomy: Taxonomy): Place[] {
  return taxonomy.facets.flatMap((facet) =>
    facet.categories
      .filter((category) => category.status !== 'deprecated')
      .map((category) => ({ facet, family: facet.family ?? facet.facet, category })),
  );
}

export function entryOf({ family, category }: Place): Entry {
  return { id: category.id, family, terms: category.terms, falseFriends: category.falseFriends ?? [] };
}
