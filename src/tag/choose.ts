import type { Place } from './taxonomy-entries.ts';
import type { Claim } from './weigh.ts';

/** A claim that was not granted, and why. */
export type Refusal = Readonly<{
  claim: Claim;
  why: 'too-weak' | 'heading-only' | 'a-sibling-fits';
  by: string;
}>;

export type Choice = Readonly<{ granted: readonly Claim[]; refused: readonly Refusal[] }>;

/**
 * Which claims become tags. One that is `onlyAlone` gives way to any other of its facet (or family); a heading's
 * word alone makes no tag.
 */
export function chooseClaims(places: readonly Place[], claims: readonly Claim[]): Choice {
  const refused: Refusal[] = [];
  const stated = claims.filter((claim) => {
    if (claim.stated) return true;
    const headingOnly = claim.hits.every((hit) => hit.where === 'heading');
    refused.push({ claim, why: headingOnly ? 'heading-only' : 'too-weak', by: '' });
    return false;
  });
  const granted = stated.filter((claim) => {
    const place = places[claim.entry]!;
    if (place.category.onlyAlone !== true) return true;
    const sibling = stated.find((other) => other !== claim && outranks(places[other.entry]!, place));
    if (sibling === undefined) return true;
    refused.push({ claim, why: 'a-sibling-fits', by: places[sibling.entry]!.category.id });
    return false;
  });
  return { granted, refused };
}

function outranks(other: Place, alone: Place): boolean {
  if (alone.category.aloneIn === 'family') return other.family === alone.family;
  return other.facet === alone.facet && other.category.onlyAlone !== true;
}
