import type { Analysis, ReadSentence } from '../../model/index.ts';
import { bareText, type Weighted, weighWords } from '../../text/index.ts';
import { runningWords } from './same-run.ts';
import { type Topics, weighTopics } from './topics.ts';
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
  weighted: () => Readonly<{
    sentences: readonly Weighted[];
    withWord: ReadonlyMap<string, readonly number[]>;
  }>;
  /** Categories with weights, worked out when they are first asked for. */
  topics: () => Topics;
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
  let weights: ReturnType<TextIndex['weighted']> | null = null;
  let topics: Topics | null = null;
  const running: (readonly string[])[] = [];
  return {
    text,
    bare: bares.join(''),
    starts,
    byBare,
    weighted: () => {
      weights ??= weighAll(text);
      return weights;
    },
    topics: () => {
      topics ??= weighTopics(text.sentences.map(({ tags = [] }) => tags.map(({ code }) => code)));
      return topics;
    },
    running: (at) => {
      running[at] ??= runningWords(text.sentences[at]!.text);
      return running[at];
    },
  };
}

function weighAll(text: AnchoredText): ReturnType<TextIndex['weighted']> {
  const sentences = weighWords(text.sentences.map((sentence) => wordsOf(sentence.text)));
  const withWord = new Map<string, number[]>();
  for (const [at, { weights }] of sentences.entries())
    for (const word of weights.keys()) {
      const known = withWord.get(word);
      if (known) known.push(at);
      else withWord.set(word, [at]);
    }
  return { sentences, withWord };
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
