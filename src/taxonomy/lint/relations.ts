import type { Problem } from '../../model/index.ts';
import { nearest } from '../../text/index.ts';
import { type FacetSource, problemAt } from '../source.ts';
import type { Lint } from './lint.ts';

/**
 * Wider and related categories are there; "related" is said on both sides and beside no other relation of the same two
 * (SKOS integrity condition S27; qSKOS, "unidirectionally related concepts").
 */
export const relations: Lint = (sources, { taxonomy }) => {
  const all = new Map(sources.flatMap(({ facet }) => facet.categories.map((one) => [one.id, one] as const)));
  // Where a file could not be read, what is not found may stand there.
  const isUnknown = (id: string) => taxonomy !== null && !all.has(id);
  return sources.flatMap((source) =>
    source.facet.categories.flatMap(({ id, broader, related = [] }, index): Problem[] => {
      const wider = ['categories', index, 'broader'];
      const found =
        broader !== undefined && isUnknown(broader) ? [unknown(source, wider, id, broader, all)] : [];
      return [
        ...found,
        ...related.flatMap((other, at) => {
          const path = ['categories', index, 'related', at];
          if (isUnknown(other)) return [unknown(source, path, id, other, all)];
          const fault = faultOf(id, broader, other, all.get(other));
          return fault === null ? [] : [problemAt(source.file, path, 'error', fault)];
        }),
      ];
    }),
  );
};

type Words = Readonly<{ code: string; message: string; hint: string }>;

function faultOf(
  id: string,
  broader: string | undefined,
  other: string,
  there: Readonly<{ broader?: string | undefined; related?: readonly string[] | undefined }> | undefined,
): Words | null {
  if (other === id || other === broader || there?.broader === id)
    return {
      code: 'taxonomy-related-twice',
      message:
        other === id
          ? `"${id}" is related to itself.`
          : `"${id}" and "${other}" are wider and narrower, and related too.`,
      hint: 'Keep one relation of the two categories.',
    };
  if (there === undefined || there.related?.includes(id)) return null;
  return {
    code: 'taxonomy-one-sided',
    message: `"${id}" names "${other}" as related, and "${other}" does not name "${id}".`,
    hint: `Add "related: [${id}]" to "${other}", or remove it here.`,
  };
}

function unknown(
  { file }: FacetSource,
  path: readonly (string | number)[],
  id: string,
  other: string,
  all: ReadonlyMap<string, unknown>,
): Problem {
  const meant = nearest(other, [...all.keys()]);
  return problemAt(file, path, 'error', {
    code: 'taxonomy-unknown-category',
    message: `"${id}" names the category "${other}", which is in no facet.`,
    hint: meant ? `Did you mean "${meant}"? Correct the id or remove it.` : 'Correct the id or remove it.',
  });
}
