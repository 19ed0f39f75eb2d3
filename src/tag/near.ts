type Place = readonly number[];

/**
 * The tokens of one choice of each part (any order, not overlapping) with at most `within` other words between
 * the first and the last, sorted; or null. For each place of the first part, takes the nearest place of each
 * other part. Places are in order of their first token; `positions` says where each token stands where that is
 * not its index; `holds` what else a choice must meet.
 */
export function nearestTogether(
  parts: readonly (readonly Place[])[],
  within: number,
  positions: readonly number[] | null = null,
  holds: (place: Place) => boolean = () => true,
): Place | null {
  const [first = [], ...others] = parts;
  for (const anchor of first) {
    const chosen = others.reduce<number[] | null>(
      (tokens, places) => (tokens === null ? null : withNearest(tokens, places)),
      [...anchor],
    );
    if (chosen === null) continue;
    const sorted = chosen.sort((a, b) => a - b);
    if (wordsBetween(sorted, positions) <= within && holds(sorted)) return sorted;
  }
  return null;
}

function wordsBetween(sorted: Place, positions: readonly number[] | null): number {
  const places = positions === null ? sorted : [...new Set(sorted.map((token) => positions[token]!))];
  return places.at(-1)! - places[0]! + 1 - places.length;
}

// Around the anchor only: the places further off cannot be nearer.
const lookAround = 3;

function withNearest(tokens: readonly number[], places: readonly Place[]): number[] | null {
  const from = Math.min(...tokens);
  const to = Math.max(...tokens);
  const at = firstFrom(places, from);
  let best: Place | null = null;
  let bestGap = Number.POSITIVE_INFINITY;
  for (const place of places.slice(Math.max(0, at - lookAround), at + lookAround + tokens.length)) {
    if (place.some((token) => tokens.includes(token))) continue;
    const gap = Math.max(place[0]! - to, from - place.at(-1)!);
    if (gap < bestGap) {
      best = place;
      bestGap = gap;
    }
  }
  return best === null ? null : [...tokens, ...best];
}

/** Index of the first place that begins at `token` or after it. */
function firstFrom(places: readonly Place[], token: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]![0]! < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
