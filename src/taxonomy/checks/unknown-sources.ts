import type { Problem } from '../../model/index.ts';
import { type FacetSource, problemAt } from '../source.ts';

/** Source ids that `taxonomy.yaml` does not explain; none where it explains no sources at all. */
export function unknownSources(
  sources: readonly FacetSource[],
  explained: Readonly<Record<string, string>> | undefined,
): Problem[] {
  if (explained === undefined) return [];
  return sources.flatMap(({ facet, file }) =>
    facet.categories.flatMap((category, index) =>
      (category.sources ?? []).flatMap((id, at) =>
        Object.hasOwn(explained, id)
          ? []
          : [
              problemAt(file, ['categories', index, 'sources', at], 'warning', {
                code: 'taxonomy-unknown-source',
                message: `"${category.id}" names the source "${id}", which taxonomy.yaml does not explain.`,
                hint: 'Add the source under "sources" in taxonomy.yaml, or correct its id.',
              }),
            ],
      ),
    ),
  );
}
