/** Near-equal: 9 of 10 content words of the shorter are in the longer, where it has 6 or more of them. */
const containment = 0.9;
const containedAtLeast = 6;
/** Near-equal otherwise: words in common over all words of both (Jaccard). */
const jaccard = 0.8;

/** How two sets of content words resemble each other. */
export type Likeness = 'equal' | 'contained' | 'alike' | 'different';

/**
 * Whether the shorter of two says what the longer says. Numbers must not contradict each other: "20 officers"
 * is not "50 officers". `alike` means that each has words of its own.
 */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): Likeness {
  const [long, short] = a.size < b.size ? [b, a] : [a, b];
  let common = 0;
  for (const word of short) if (long.has(word)) common += 1;
  if (common === short.size && common === long.size) return 'equal';
  if (numbersDiffer(long, short)) return 'different';
  const extra = short.size - common;
  const contained = short.size >= containedAtLeast && common / short.size >= containment;
  const alike = common / (long.size + extra) >= jaccard;
  if (!contained && !alike) return 'different';
  return extra === 0 ? 'contained' : 'alike';
}

/** Fewest words that `short` must share with any longer set to be near-equal. */
export function leastInCommon(short: number): number {
  return Math.max(1, Math.ceil(jaccard * short));
}

function numbersDiffer(long: ReadonlySet<string>, short: ReadonlySet<string>): boolean {
  for (const word of short) if (/^\d/.test(word) && !long.has(word)) return hasNumber(long);
  return false;
}

function hasNumber(words: ReadonlySet<string>): boolean {
  for (const word of words) if (/^\d/.test(word)) return true;
  return false;
}
