import type { Category, Facet, Problem, Taxonomy } from '../../../model/index.ts';
import { loss, migrationsLost } from '../problems.ts';

/** The taxonomy as a table can hold it: an empty cell is nothing, and a source that no category names has no row. */
export function keptInTable({ migrations, ...taxonomy }: Taxonomy): Taxonomy {
  const named = namedSources(taxonomy);
  return {
    ...taxonomy,
    facets: taxonomy.facets.map((facet) => ({
      ...withoutEmpty(facet, facetRequired),
      categories: facet.categories.map(keptCategory),
    })),
    sources: Object.fromEntries(Object.entries(taxonomy.sources ?? {}).filter(([id]) => named.has(id))),
  };
}

/** What a table cannot hold of this taxonomy. */
export function lostInTable(taxonomy: Taxonomy): Problem[] {
  const named = namedSources(taxonomy);
  const idle = Object.keys(taxonomy.sources ?? {}).filter((id) => !named.has(id));
  const empty = taxonomy.facets.flatMap((facet) => [
    ...emptyParts(facet, facetRequired).map((key) => `${facet.facet} (${key})`),
    ...facet.categories.flatMap((category) =>
      [...emptyParts(category, required), ...emptyParts(category.examples, exampleRequired)].map(
        (key) => `${category.id} (${key})`,
      ),
    ),
  ]);
  return [
    ...(idle.length > 0
      ? [
          loss(
            `Sources that no category names are left out: ${idle.join(', ')}.`,
            'Copy them from taxonomy.yaml.',
          ),
        ]
      : []),
    ...(empty.length > 0
      ? [
          loss(
            `An empty part becomes none: ${empty.join(', ')}.`,
            'Nothing need be done; both mean the same.',
          ),
        ]
      : []),
    ...migrationsLost(taxonomy),
  ];
}

const required = ['id', 'label', 'definition', 'terms', 'since', 'status', 'examples'];
const exampleRequired = ['match', 'noMatch'];
const facetRequired = ['facet', 'label', 'question', 'categories'];

function keptCategory(category: Category): Category {
  return {
    ...withoutEmpty(category, required),
    examples: withoutEmpty(category.examples, exampleRequired),
  };
}

const isEmpty = (value: unknown) => value === '' || (Array.isArray(value) && value.length === 0);

function emptyParts(thing: object, needed: readonly string[]): string[] {
  return Object.entries(thing).flatMap(([key, value]) =>
    isEmpty(value) && !needed.includes(key) ? [key] : [],
  );
}

function withoutEmpty<T extends Facet | Category | Category['examples']>(
  thing: T,
  needed: readonly string[],
): T {
  const empty = new Set(emptyParts(thing, needed));
  return Object.fromEntries(Object.entries(thing).filter(([key]) => !empty.has(key))) as T;
}

function namedSources({ facets }: Taxonomy): ReadonlySet<string> {
  return new Set(facets.flatMap(({ categories }) => categories.flatMap(({ sources = [] }) => sources)));
}
