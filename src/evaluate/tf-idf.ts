import type { GoldUnit } from '../model/index.ts';
import { foldText } from '../text/index.ts';
import type { SparseRow } from './logistic.ts';

const word = /[a-z0-9']+/g;

/** Words and pairs of a unit; those of lead-in and heading are marked, since they say something else there. */
export function termsOf(unit: GoldUnit): string[] {
  const parts: [string, string | null | undefined][] = [
    ['', unit.text],
    ['lead-in ', unit.leadIn],
    ['heading ', unit.heading],
  ];
  return parts.flatMap(([mark, text]) => {
    const words: string[] = foldText(text ?? '').match(word) ?? [];
    const pairs = words.slice(1).map((next, number) => `${words[number]} ${next}`);
    return [...words, ...pairs].map((term) => mark + term);
  });
}

/** The terms that are used, by number from 1 up (0 is a constant), and how rare each is. */
export type Vocabulary = Readonly<{ numbers: ReadonlyMap<string, number>; idf: readonly number[] }>;

/** Terms of at least two units, with their inverse document frequency, 1 + ln((1 + units) / (1 + units with it)). */
export function vocabularyOf(units: readonly (readonly string[])[]): Vocabulary {
  const counts = new Map<string, number>();
  for (const terms of units) for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= 2);
  return {
    numbers: new Map(kept.map(([term], number) => [term, number + 1])),
    idf: [1, ...kept.map(([, count]) => 1 + Math.log((1 + units.length) / (1 + count)))],
  };
}

/** Sub-linear term frequency (1 + ln tf) by inverse document frequency, scaled to unit length, with a constant. */
export function rowOf(terms: readonly string[], vocabulary: Vocabulary): SparseRow {
  const counts = new Map<number, number>();
  for (const term of terms) {
    const number = vocabulary.numbers.get(term);
    if (number !== undefined) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  const features = [...counts.keys()];
  const weights = features.map((n) => (1 + Math.log(counts.get(n) ?? 1)) * (vocabulary.idf[n] ?? 0));
  const length = Math.hypot(...weights) || 1;
  return { features: [0, ...features], weights: [1, ...weights.map((weight) => weight / length)] };
}
