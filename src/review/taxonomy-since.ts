import type { Analysis, Problem, Taxonomy } from '../model/index.ts';

/** What a review has to say of plans that were read with another taxonomy than it has now; nothing where they were not. */
export function taxonomySince(
  analyses: readonly Pick<Analysis, 'versions'>[],
  { version, hash }: Pick<Taxonomy, 'version' | 'hash'>,
): Problem[] {
  const other = analyses.find(({ versions }) => versions.taxonomyHash !== hash);
  if (!other) return [];
  const then = other.versions;
  const was =
    then.taxonomy === version ? 'has changed since' : `was version ${then.taxonomy} and is ${version} now`;
  return [
    {
      code: 'other-taxonomy',
      severity: 'warning',
      message: `The taxonomy with which the plans were read ${was}: the categories that the machine suggests are by what it was, and what you decide is by what it is.`,
      hint: 'Run pcp analyse again with the same --out, and open the review again: no decision is lost.',
      where: {},
    },
  ];
}
