import type { Width } from '../model/index.ts';
import type { Choice } from './choose.ts';
import type { Compiled } from './compile-entries.ts';
import type { Place } from './taxonomy-entries.ts';
import type { Claim } from './weigh.ts';

const narrow: readonly Width[] = ['core', 'named'];

/**
 * Width of a granted claim: the narrowest of its terms' (a term's own, else its category's). A general category
 * that gave way to it lends its width: "organised fraud gangs" is fraud, and named.
 */
export function widthOf(
  compiled: Compiled,
  places: readonly Place[],
  claim: Claim,
  choice: Choice,
): Width | null {
  const place = places[claim.entry]!;
  const lenders = choice.refused
    .filter(({ why, claim: other }) => why === 'a-sibling-fits' && places[other.entry]!.facet === place.facet)
    .map((refusal) => refusal.claim);
  const widths = [claim, ...lenders].flatMap((each) => widthsIn(compiled, places[each.entry]!, each));
  return widths.find((width) => narrow.includes(width)) ?? widths[0] ?? null;
}

function widthsIn(compiled: Compiled, place: Place, claim: Claim): Width[] {
  return claim.hits.flatMap(({ term }) => {
    const { source } = compiled.terms[term]!;
    const width = (typeof source === 'string' ? undefined : source.width) ?? place.category.width;
    return width === undefined ? [] : [width];
  });
}
