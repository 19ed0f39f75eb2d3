/**
 * Positions that other programs count in characters of Unicode, from UTF-16 offsets into a text: Web Annotation and
 * REFI-QDA count so. An offset inside a pair counts as the one before it.
 */
export function codePointsOf(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)].map(({ index }) => index);
  if (pairs.length === 0) return (offset) => offset;
  return (offset) => offset - countBelow(pairs, offset);
}

/** How many pairs begin before an offset, by halving; those numbers rise. */
function countBelow(pairs: readonly number[], offset: number): number {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    // The second half of a pair is no character of its own, so that a pair begun just before counts once.
    if (pairs[middle]! + 1 < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
