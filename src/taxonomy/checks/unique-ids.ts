import type { Problem } from '../../model/index.ts';
import { type Check, problemAt } from '../source.ts';

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** The codebook's own codes are exempt from kebab-case. */
const codebook = /^(?:PRV|SOC|RES)-[a-z]+(?:-[a-z]+)*$|^(?:NBH|PTN|VIC|EVD|OTH)$/;

export function isWellFormedId(id: string): boolean {
  return kebab.test(id) || codebook.test(id);
}

/** Ids of categories and facets are unique in the taxonomy and well formed. */
export const uniqueIds: Check = (sources) => {
  const problems: Problem[] = [];
  const first = new Map<string, string>();
  const meet = (id: string, name: string): string | undefined => {
    const known = first.get(id);
    first.set(id, known ?? name);
    return known;
  };
  for (const { facet, file } of sources) {
    const other = meet(`facet ${facet.facet}`, file.name);
    if (other !== undefined) {
      problems.push(
        problemAt(file, ['facet'], 'error', {
          code: 'taxonomy-duplicate-id',
          message: `The facet "${facet.facet}" is also in ${other}.`,
          hint: 'Give one of the two another facet id.',
        }),
      );
    }
    facet.categories.forEach((category, index) => {
      const path = ['categories', index, 'id'];
      const known = meet(category.id, file.name);
      if (known !== undefined) {
        problems.push(
          problemAt(file, path, 'error', {
            code: 'taxonomy-duplicate-id',
            message: `The id "${category.id}" is used twice (first in ${known}).`,
            hint: 'Give the newer category an id of its own; ids are never reused.',
          }),
        );
      }
      if (!isWellFormedId(category.id)) {
        problems.push(
          problemAt(file, path, 'error', {
            code: 'taxonomy-bad-id',
            message: `The id "${category.id}" is not in kebab-case.`,
            hint: 'Write small letters, digits and single hyphens, such as "early-intervention".',
          }),
        );
      }
    });
  }
  return problems;
};
