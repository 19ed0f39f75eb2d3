import type { Analysis, ReadSentence } from '../../model/index.ts';
import { bareText } from '../../text/index.ts';
import { runningWords } from './same-run.ts';
import { type WeightedSets, weighSets } from './weighted-sets.ts';
import { wordsOf } from './words-of.ts';

export type AnchoredSentence = Pick<
  ReadSentence,
  'id' | 'text' | 'leadIn' | 'page' | 'span' | 'blockKind' | 'kind' | 'uncertain'
> &
  Readonly<{ tags?: readonly Readonly<{ code: string }>[] }>;

/** What is needed of a document to find words in it again. */
export type AnchoredText = Readonly<{
  id: string;
  source: Readonly<{ sha256: string; name: string; path: string }>;
  /** `from` is the day that the edition begins, where it is known. */
  edition: Readonly<{ edition: string; area: string; from?: string | null }>;
  sentences: readonly AnchoredSentence[];
}>;

/** A document's sentences by their letters and digits, which stand one after the other in `bare`. */
export type TextIndex = Readonly<{
  text: AnchoredText;
  bare: string;
  /** Where each sentence begins in `bare`; the last number is its end. */
  starts: readonly number[];
  /** Sentences by their letters and digits. */
  byBare: ReadonlyMap<string, readonly number[]>;
  /** Words with weights, worked out when they are first asked for. */
  words: () => WeightedSets;
  /** Categories with weights, worked out when they are first asked for. */
  topics: () => WeightedSets;
  /** The words of a sentence as they follow each other, worked out when they are first asked for. */
  running: (at: number) => readonly string[];
}>;

/** Makes the index of a document; the same for an analysis and for anything with its sentences. */
export function indexText(text: AnchoredText | Analysis): TextIndex {
  const bares = text.sentences.map((sentence) => bareText(sentence.text));
  const starts = [0];
  for (const bare of bares) starts.push(starts.at(-1)! + bare.length);
  const byBare = new Map<string, number[]>();
  for (const [at, bare] of bares.entries()) {
    if (bare === '') continue;
    const known = byBare.get(bare);
    if (known) known.push(at);
    else byBare.set(bare, [at]);
  }
  let words: WeightedSets | null = null;
  let topics: WeightedSets | null = null;
  const running: (readonly string[])[] = [];
  return {
    text,
    bare: bares.join(''),
    starts,
    byBare,
    words: () => {
      words ??= weighSets(text.sentences.map((sentence) => wordsOf(sentence.text)));
      return words;
    },
    topics: () => {
      topics ??= weighSets(text.sentences.map(({ tags = [] }) => new Set(tags.map(({ code }) => code))));
      return topics;
    },
    running: (at) => {
      running[at] ??= runningWords(text.sentences[at]!.text);
      return running[at];
    },
  };
}

/** The sentence that holds a place of `bare`. */
export function sentenceAt({ starts }: TextIndex, place: number): number {
  let [low, high] = [0, starts.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
