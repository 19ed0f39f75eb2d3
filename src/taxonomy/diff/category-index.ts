import type { Category, Facet, Migration, Taxonomy } from '../../model/index.ts';
import { successorsOf } from '../migrations/index.ts';

/** A category with its facet. */
export type Indexed = Readonly<{ facet: Facet; category: Category }>;

/** Categories in use by id. */
export function categoryIndex({ facets }: Taxonomy): Map<string, Indexed> {
  return new Map(
    facets.flatMap((facet) =>
      facet.categories
        .filter(({ status }) => status !== 'deprecated')
        .map((category) => [category.id, { facet, category }] as const),
    ),
  );
}

/**
 * The categories of an older taxonomy by what they are called now, in the facet they are in now. Of several that a merge
 * made one, the one that already had the id, else the first; a category that was split stays under its own id.
 */
export function categoriesToday(
  older: Taxonomy,
  newer: Taxonomy,
  migrations: readonly Migration[],
): Map<string, Indexed> {
  const inUse = categoryIndex(newer);
  const today = new Map<string, Indexed>();
  for (const [id, { facet, category }] of categoryIndex(older)) {
    const { codes } = successorsOf(id, migrations);
    const code = codes.length > 1 ? id : codes[0]!;
    if (today.has(code) && code !== id) continue;
    const named =
      code === id ? category : { ...category, id: code, label: labelOf(inUse, code) ?? category.label };
    today.set(code, { facet: inUse.get(code)?.facet ?? facet, category: named });
  }
  return today;
}

function labelOf(inUse: ReadonlyMap<string, Indexed>, code: string): string | undefined {
  return inUse.get(code)?.category.label;
}
