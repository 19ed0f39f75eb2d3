/**
 * The tokens of one choice of each part (any order, not overlapping) with at most `within` other words between
 * the first and the last, sorted; or null. Takes, for each place of the first part, the nearest place of each
 * other part.
 */
export function nearestTogether(
  parts: readonly (readonly (readonly number[])[])[],
  within: number,
): readonly number[] | null {
  const [first = [], ...others] = parts;
  for (const anchor of first) {
    const chosen = others.reduce<number[] | null>(
      (tokens, places) => (tokens === null ? null : withNearest(tokens, places)),
      [...anchor],
    );
    if (chosen === null) continue;
    const sorted = chosen.sort((a, b) => a - b);
    const between = sorted.at(-1)! - sorted[0]! + 1 - sorted.length;
    if (between <= within) return sorted;
  }
  return null;
}

function withNearest(tokens: readonly number[], places: readonly (readonly number[])[]): number[] | null {
  let best: readonly number[] | null = null;
  let bestGap = Number.POSITIVE_INFINITY;
  for (const place of places) {
    if (place.some((token) => tokens.includes(token))) continue;
    const gap = Math.min(Math.abs(place[0]! - tokens.at(-1)!), Math.abs(tokens[0]! - place.at(-1)!));
    if (gap < bestGap) {
      best = place;
      bestGap = gap;
    }
  }
  return best === null ? null : [...tokens, ...best];
}
