import type { EvidenceBase, Problem, Taxonomy } from '../model/index.ts';
import { referencesIn } from '../taxonomy/references.ts';
import { nearest } from '../text/index.ts';
import type { TextFile } from './toolkit.ts';

/**
 * Each category that the evidence base names and the taxonomy has not, at its first place. For the taxonomy that the
 * base was made for: one of somebody's own may well have other categories.
 */
export function unknownCategories(
  { interventions }: EvidenceBase,
  { facets }: Taxonomy,
  files: readonly TextFile[],
): Problem[] {
  const known = new Set(facets.flatMap(({ categories }) => categories.map(({ id }) => id)));
  const unknown = new Set(interventions.flatMap((one) => one.categories).filter((id) => !known.has(id)));
  if (unknown.size === 0) return [];
  const references = files.flatMap((file) => referencesIn(file)).filter(({ kind }) => kind === 'category');
  return [...unknown].map((id): Problem => {
    const meant = nearest(id, [...known]);
    return {
      code: 'evidence-unknown-category',
      severity: 'error',
      message: `The evidence base names the category "${id}", which is in no facet.`,
      hint: `${meant ? `Did you mean "${meant}"? ` : ''}Correct the id or remove it.`,
      where: references.find((one) => one.id === id)?.where ?? {},
    };
  });
}
