import { isRecord } from '../plain-value.ts';
import { problemAt } from '../source.ts';
import { isLater } from '../versions.ts';
import type { Lint } from './lint.ts';

/** No category comes from a version that the taxonomy has not reached. */
export const sinceVersions: Lint = (sources, { about }) => {
  const version = isRecord(about?.value) ? about.value.version : undefined;
  if (typeof version !== 'string') return [];
  return sources.flatMap(({ facet, file }) =>
    facet.categories.flatMap(({ id, since }, index) =>
      isLater(since, version)
        ? [
            problemAt(file, ['categories', index, 'since'], 'warning', {
              code: 'taxonomy-later-version',
              message: `"${id}" is said to come with version ${since}, and the taxonomy is at ${version}.`,
              hint: `Raise the version in taxonomy.yaml to ${since}, or correct "since".`,
            }),
          ]
        : [],
    ),
  );
};
