import type { Category, Problem } from '../../model/index.ts';
import { parsePattern } from '../../text/index.ts';
import { type Check, type FacetSource, problemAt } from '../source.ts';
import { type PatternPlace, patternsOf } from './terms.ts';

/**
 * A term that says nothing new in its category, or that stands in another category of its facet and is not `shared`. Compared by
 * stems, so that "volunteer" and "volunteers" are one.
 */
export const repeatedTerms: Check = (sources) => sources.flatMap(inFacet);

function inFacet(source: FacetSource): Problem[] {
  const owners = new Map<string, string>();
  return source.facet.categories.flatMap((category, index) =>
    patternsOf(category, index)
      .filter(({ use }) => use === 'term')
      .flatMap((place) => repeated(source, category, place, owners)),
  );
}

function repeated(
  { file }: FacetSource,
  category: Category,
  { text, path, shared }: PatternPlace,
  owners: Map<string, string>,
): Problem[] {
  const keys = keysOf(text);
  const known = keys.map((key) => owners.get(key));
  for (const key of keys) if (!owners.has(key)) owners.set(key, category.id);
  const other = shared ? undefined : known.find((owner) => owner !== undefined && owner !== category.id);
  const saysNothingNew = known.length > 0 && known.every((owner) => owner === category.id);
  if (other === undefined && !saysNothingNew) return [];
  return [
    problemAt(file, path, 'warning', {
      code: 'taxonomy-repeated-term',
      message: saysNothingNew
        ? `The term "${text}" of "${category.id}" says only what earlier terms say.`
        : `The term "${text}" of "${category.id}" is also a term of "${other}".`,
      hint: 'Keep it where it belongs, make one of the two more exact, or mark it "shared: true" if both are meant.',
    }),
  ];
}

function keysOf(text: string): string[] {
  const parsed = parsePattern(text);
  return parsed.ok ? parsed.sequences.map((sequence) => JSON.stringify(sequence)) : [];
}
