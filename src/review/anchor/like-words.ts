import type { Anchor } from '../../model/index.ts';
import { compareWords, planWords, sharedWeight, sizes, tens, units, wordKey } from '../../text/index.ts';
import { runningWords, type SameRun, sameRun } from './same-run.ts';
import type { TextIndex } from './text-index.ts';
import { weighIn } from './weighted-sets.ts';
import { wordsOf } from './words-of.ts';

/**
 * A sentence with words like those of an anchor. `likeness`, `own` (how much of what tells the quote from other sentences it has)
 * and the shares of the longest run of the same words are 0 to 1, and so is `topic`, how far both are about the same categories;
 * `shared` counts words other than numbers and common ones, `rare` those of them that few plans have, and little of this one. `turned`: one of both says "not" and the
 * other does not.
 */
export type LikeWords = Readonly<{
  index: TextIndex;
  at: number;
  bare: string;
  likeness: number;
  own: number;
  shared: number;
  rare: number;
  topic: number;
  turned: boolean;
  run: SameRun;
}>;

/** Least likeness of what is looked at, where no rare word is shared. */
const leastOffered = 0.15;

/** Most sentences of a document that have a rare word: a name that stands all over a plan tells nothing. */
const mostHaving = 5;

/**
 * The sentences of a document that are most like the quote, which was read as being about some categories, the likeliest first.
 * Furniture and contents are left out.
 */
export function likeWords(anchor: Anchor, index: TextIndex, codes: readonly string[] = []): LikeWords[] {
  const [words, topics] = [index.words(), index.topics()];
  const { sentences } = words;
  const quote = weighIn(words, wordsOf(anchor.quote));
  const about = weighIn(topics, new Set(codes));
  const running = runningWords(anchor.quote);
  const rareWords = [...quote.weights.keys()].filter(
    (word) => !isCommon(word) && (words.having.get(word)?.length ?? 0) <= mostHaving,
  );
  const near = new Set([...quote.weights.keys()].flatMap((word) => words.having.get(word) ?? []));
  const found = [...near].flatMap((at): LikeWords[] => {
    const { blockKind } = index.text.sentences[at]!;
    if (blockKind === 'furniture' || blockKind === 'contents') return [];
    const { likeness, shared } = compareWords(quote, sentences[at]!);
    const rare = rareWords.filter((word) => sentences[at]!.weights.has(word)).length;
    if (shared === 0 || (likeness < leastOffered && rare === 0)) return [];
    return [
      {
        index,
        at,
        bare: index.bare.slice(index.starts[at], index.starts[at + 1]),
        likeness,
        own: sharedWeight(quote, sentences[at]!),
        shared,
        rare,
        topic: compareWords(about, topics.sentences[at]!).likeness,
        turned: saysNot(anchor.quote) !== saysNot(index.text.sentences[at]!.text),
        run: sameRun(running, index.running(at)),
      },
    ];
  });
  return found.sort((a, b) => b.likeness - a.likeness || a.at - b.at);
}

const numberKeys = new Set([...units, ...tens, ...sizes].map(wordKey));

const isCommon = (key: string): boolean => /^\d/.test(key) || numberKeys.has(key) || planWords.has(key);

const saysNot = (text: string): boolean => /\b(?:not|never|no longer)\b|n['’]t\b/i.test(text);
