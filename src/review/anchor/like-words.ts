import type { Anchor } from '../../model/index.ts';
import { compareWords, weighAgainst } from '../../text/index.ts';
import type { TextIndex } from './text-index.ts';
import { wordsOf } from './words-of.ts';

/** A sentence with words like those of an anchor, 0 to 1. */
export type LikeWords = Readonly<{ index: TextIndex; at: number; likeness: number }>;

/** Least likeness of what is looked at. */
const leastOffered = 0.15;

/** The sentences of a document that are most like the quote, the likeliest first. Furniture and contents are left out. */
export function likeWords(anchor: Anchor, index: TextIndex): LikeWords[] {
  const { sentences, withWord } = index.weighted();
  const quote = weighAgainst(
    wordsOf(anchor.quote),
    sentences.length,
    (word) => withWord.get(word)?.length ?? 0,
  );
  const near = new Set([...quote.weights.keys()].flatMap((word) => withWord.get(word) ?? []));
  const found = [...near].flatMap((at) => {
    if (['furniture', 'contents'].includes(index.text.sentences[at]!.blockKind)) return [];
    const { likeness, shared } = compareWords(quote, sentences[at]!);
    return likeness >= leastOffered && shared > 0 ? [{ index, at, likeness }] : [];
  });
  return found.sort((a, b) => b.likeness - a.likeness || a.at - b.at);
}
