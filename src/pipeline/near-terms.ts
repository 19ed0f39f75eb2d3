import type { Abbreviation, ReadSentence, Taxonomy } from '../model/index.ts';
import { compileTaxonomy, type Explanation } from '../tag/index.ts';

/** Terms that nearly stand in a sentence, or stand there and were set aside, of categories that it does not have. */
export type NearTerms = Pick<Explanation, 'nearly' | 'excluded'>;

/** Tells the near terms of a sentence of a document by its place; the taxonomy is compiled once. */
export function openNearTerms(taxonomy: Taxonomy) {
  const { explain } = compileTaxonomy(taxonomy);
  return (
    sentences: readonly ReadSentence[],
    at: number,
    abbreviations: readonly Abbreviation[],
  ): NearTerms => {
    const sentence = sentences[at]!;
    // An abbreviation is read as what it stands for from the sentence on that defines it.
    const before = new Set(sentences.slice(0, at + 1).map(({ id }) => id));
    const known = abbreviations.filter((one) => before.has(one.sentence));
    const { nearly, excluded } = explain(sentence, known);
    const has = new Set(sentence.tags.map(({ code }) => code));
    const isOther = ({ code }: Readonly<{ code: string }>) => !has.has(code);
    return { nearly: nearly.filter(isOther), excluded: excluded.filter(isOther) };
  };
}
