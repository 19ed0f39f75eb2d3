import { compareWords, type Weighted, weighAgainst, weighWords } from '../../text/index.ts';

/** The categories of a document's sentences, each weighed by how few sentences have it. */
export type Topics = Readonly<{
  /** Weighs the categories of something else against the document's. */
  weigh(codes: readonly string[]): Weighted;
  /** How far those are the categories of a sentence, 0 to 1 (cosine); 0 where either has none. */
  likeness(codes: Weighted, at: number): number;
}>;

export function weighTopics(codes: readonly (readonly string[])[]): Topics {
  const sentences = weighWords(codes.map((own) => new Set(own)));
  const withCode = new Map<string, number>();
  for (const { weights } of sentences)
    for (const code of weights.keys()) withCode.set(code, (withCode.get(code) ?? 0) + 1);
  return {
    weigh: (own) => weighAgainst(new Set(own), sentences.length, (code) => withCode.get(code) ?? 0),
    likeness: (own, at) => compareWords(own, sentences[at]!).likeness,
  };
}
