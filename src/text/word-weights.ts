/** Words of a text with weights, and the length of the vector that they make. */
export type Weighted = Readonly<{ weights: ReadonlyMap<string, number>; length: number }>;

/** A number is what changes when a promise is renewed: it counts for half a word. */
const numberWeight = 0.5;

/**
 * Weighs the words of texts by how few of the texts have them (inverse document frequency, Spärck Jones 1972): a word of
 * one text tells more than one of fifty.
 */
export function weighWords(texts: readonly ReadonlySet<string>[]): Weighted[] {
  const inTexts = new Map<string, number>();
  for (const words of texts) for (const word of words) inTexts.set(word, (inTexts.get(word) ?? 0) + 1);
  return texts.map((words) => weighAgainst(words, texts.length, (word) => inTexts.get(word) ?? 0));
}

/** Weighs the words of one text by how many of so many other texts have each. */
export function weighAgainst(
  words: ReadonlySet<string>,
  others: number,
  inOthers: (word: string) => number,
): Weighted {
  const rarity = (word: string) => Math.log((others + 1) / (inOthers(word) + 0.5));
  const weights = new Map(
    [...words].map((word) => [word, (isNumber(word) ? numberWeight : 1) * rarity(word)]),
  );
  return { weights, length: Math.hypot(...weights.values()) };
}

/** Cosine of two texts' weighted words, 0 to 1, and how many words other than numbers they share. */
export function compareWords(a: Weighted, b: Weighted): { likeness: number; shared: number } {
  const [few, many] = a.weights.size < b.weights.size ? [a, b] : [b, a];
  let [product, shared] = [0, 0];
  for (const [word, weight] of few.weights) {
    const other = many.weights.get(word);
    if (other === undefined) continue;
    product += weight * other;
    if (!isNumber(word)) shared += 1;
  }
  return { likeness: product === 0 ? 0 : Math.min(1, product / (a.length * b.length)), shared };
}

/** How much of what a text weighs another has too, 0 to 1: the share of its squared weights that stand on shared words. */
export function sharedWeight(text: Weighted, other: Weighted): number {
  let shared = 0;
  for (const [word, weight] of text.weights) if (other.weights.has(word)) shared += weight ** 2;
  return text.length === 0 ? 0 : shared / text.length ** 2;
}

const isNumber = (word: string): boolean => /^\d/.test(word);
