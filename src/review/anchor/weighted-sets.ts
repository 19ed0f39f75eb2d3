import { type Weighted, weighAgainst, weighWords } from '../../text/index.ts';

/** What each sentence of a document has (words, or categories), weighed by how few sentences have it, and which sentences have it. */
export type WeightedSets = Readonly<{
  sentences: readonly Weighted[];
  having: ReadonlyMap<string, readonly number[]>;
}>;

export function weighSets(sets: readonly ReadonlySet<string>[]): WeightedSets {
  const sentences = weighWords(sets);
  const having = new Map<string, number[]>();
  for (const [at, { weights }] of sentences.entries())
    for (const one of weights.keys()) {
      const known = having.get(one);
      if (known) known.push(at);
      else having.set(one, [at]);
    }
  return { sentences, having };
}

/** Weighs something else by how few sentences of a document have each part of it. */
export const weighIn = ({ sentences, having }: WeightedSets, set: ReadonlySet<string>): Weighted =>
  weighAgainst(set, sentences.length, (one) => having.get(one)?.length ?? 0);
