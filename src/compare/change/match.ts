import { compareWords, type Weighted, weighWords } from '../../text/index.ts';
import { contentWords } from '../content-words.ts';

/** What is matched: its folded words. */
export type Matchable = Readonly<{ folded: string }>;

export type Match<T> = Readonly<{ before: T; after: T; likeness: number }>;

/**
 * Least likeness, and fewest words in common, of two statements that say the same thing. Chosen on the two editions of a
 * sample area, where the pairs are known.
 */
const leastLikeness = 0.3;
const fewestShared = 2;

/**
 * Pairs statements of two editions that say the same thing, the most alike first; each is in one pair at most. Two of
 * equal likeness are taken in the order given. Words are weighed by how rare they are in both editions together.
 */
export function matchStatements<T extends Matchable>(before: readonly T[], after: readonly T[]): Match<T>[] {
  const weighted = weighWords([...before, ...after].map(({ folded }) => contentWords(folded)));
  const earlier = weighted.slice(0, before.length);
  const later = weighted.slice(before.length);
  const pairs = likelyPairs(earlier, later);
  pairs.sort((a, b) => b.likeness - a.likeness || a.after - b.after || a.before - b.before);
  const taken = { before: new Set<number>(), after: new Set<number>() };
  const matches: Match<T>[] = [];
  for (const pair of pairs) {
    if (taken.before.has(pair.before) || taken.after.has(pair.after)) continue;
    taken.before.add(pair.before);
    taken.after.add(pair.after);
    matches.push({ before: before[pair.before]!, after: after[pair.after]!, likeness: pair.likeness });
  }
  return matches;
}

type Pair = { before: number; after: number; likeness: number };

/** Only texts with a word in common are compared: plans have hundreds of statements each. */
function likelyPairs(earlier: readonly Weighted[], later: readonly Weighted[]): Pair[] {
  const withWord = new Map<string, number[]>();
  earlier.forEach(({ weights }, index) => {
    for (const word of weights.keys()) {
      const known = withWord.get(word);
      if (known) known.push(index);
      else withWord.set(word, [index]);
    }
  });
  return later.flatMap((text, after) => {
    const candidates = new Set([...text.weights.keys()].flatMap((word) => withWord.get(word) ?? []));
    return [...candidates].flatMap((before) => {
      const { likeness, shared } = compareWords(earlier[before]!, text);
      return likeness >= leastLikeness && shared >= fewestShared ? [{ before, after, likeness }] : [];
    });
  });
}
