import type { Category, Problem } from '../../model/index.ts';
import type { Path } from '../read-yaml.ts';
import { type FacetSource, problemAt } from '../source.ts';

/** Source ids that `taxonomy.yaml` does not explain; none where it explains no sources at all. */
export function unknownSources(
  sources: readonly FacetSource[],
  explained: Readonly<Record<string, string>> | undefined,
): Problem[] {
  if (explained === undefined) return [];
  return sources.flatMap(({ facet, file }) =>
    facet.categories.flatMap((category, index) =>
      namedSources(category).flatMap(({ id, path }) =>
        Object.hasOwn(explained, id)
          ? []
          : [
              problemAt(file, ['categories', index, ...path], 'warning', {
                code: 'taxonomy-unknown-source',
                message: `"${category.id}" names the source "${id}", which taxonomy.yaml does not explain.`,
                hint: 'Add the source under "sources" in taxonomy.yaml, or correct its id.',
              }),
            ],
      ),
    ),
  );
}

/** The sources of a category and those whose lists of bodies it has, each with its place in the file. */
function namedSources({ sources = [], bodies = [] }: Category): { id: string; path: Path }[] {
  return [
    ...sources.map((id, at) => ({ id, path: ['sources', at] })),
    ...bodies.map(({ list }, at) => ({ id: list, path: ['bodies', at, 'list'] })),
  ];
}
