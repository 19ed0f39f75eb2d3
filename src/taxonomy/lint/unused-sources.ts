import { isRecord } from '../plain-value.ts';
import { problemAt } from '../source.ts';
import type { Lint } from './lint.ts';

/** Every source that `taxonomy.yaml` explains is named by a category. */
export const unusedSources: Lint = (sources, { taxonomy, about }) => {
  const value = about?.value;
  const declared = isRecord(value) && isRecord(value.sources) ? Object.keys(value.sources) : [];
  if (taxonomy === null || about === null) return [];
  const used = new Set(sources.flatMap(({ facet }) => facet.categories.flatMap((one) => one.sources ?? [])));
  return declared
    .filter((id) => !used.has(id))
    .map((id) =>
      problemAt(about, ['sources', id], 'warning', {
        code: 'taxonomy-unused-source',
        message: `The source "${id}" is explained and no category names it.`,
        hint: 'Name it under "sources" of the categories that rest on it, or remove it.',
      }),
    );
};
