import { commonWords, tokenise } from '../../text/index.ts';

/** Words of a text with weights, and the length of the vector that they make. */
export type Weighted = Readonly<{ weights: ReadonlyMap<string, number>; length: number }>;

/** A number is what changes when a promise is renewed: it counts for half a word. */
const numberWeight = 0.5;

/**
 * Weighs the words of texts, common ones aside, by how few of the texts have them (inverse document frequency, Spärck
 * Jones 1972): a word of one sentence tells more than one of fifty.
 */
export function weighWords(texts: readonly string[]): Weighted[] {
  const sets = texts.map(wordsOf);
  const inTexts = new Map<string, number>();
  for (const words of sets) for (const word of words) inTexts.set(word, (inTexts.get(word) ?? 0) + 1);
  return sets.map((words) => weigh(words, (word) => rarity(texts.length, inTexts.get(word) ?? 0)));
}

/** Weighs one text by how rare its words are in others. */
export function weighAgainst(text: string, others: number, inOthers: (word: string) => number): Weighted {
  return weigh(wordsOf(text), (word) => rarity(others, inOthers(word)));
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

function weigh(words: ReadonlySet<string>, rarityOf: (word: string) => number): Weighted {
  const weights = new Map(
    [...words].map((word) => [word, (isNumber(word) ? numberWeight : 1) * rarityOf(word)]),
  );
  return { weights, length: Math.hypot(...weights.values()) };
}

const rarity = (texts: number, having: number): number => Math.log((texts + 1) / (having + 0.5));

const isNumber = (word: string): boolean => /^\d/.test(word);

function wordsOf(text: string): Set<string> {
  const tokens = tokenise(text);
  const content = tokens.filter(({ folded }) => !commonWords.has(folded));
  return new Set((content.length > 0 ? content : tokens).map(({ key }) => key));
}
