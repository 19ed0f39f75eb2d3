import { contentWords } from '../content-words.ts';

/** A number is what changes when a promise is renewed: it counts for half a word. */
const numberWeight = 0.5;

/** Words of a text with weights, and the length of the vector that they make. */
export type Weighted = Readonly<{ weights: ReadonlyMap<string, number>; length: number }>;

/**
 * Weighs the content words of folded texts by how few of the texts have them (inverse document frequency, Spärck Jones
 * 1972): a word of one statement tells more than one of fifty.
 */
export function weighWords(texts: readonly string[]): Weighted[] {
  const sets = texts.map(contentWords);
  const inTexts = new Map<string, number>();
  for (const words of sets) for (const word of words) inTexts.set(word, (inTexts.get(word) ?? 0) + 1);
  const weightOf = (word: string): number => {
    const rarity = Math.log((texts.length + 1) / ((inTexts.get(word) ?? 0) + 0.5));
    return isNumber(word) ? numberWeight * rarity : rarity;
  };
  return sets.map((words) => {
    const weights = new Map([...words].map((word) => [word, weightOf(word)]));
    return { weights, length: Math.hypot(...weights.values()) };
  });
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
  return { likeness: product === 0 ? 0 : product / (a.length * b.length), shared };
}

function isNumber(word: string): boolean {
  return /^\d/.test(word);
}
