import type { ReadSentence } from '../../model/index.ts';
import { commonWords, tokenise } from '../../text/index.ts';
import { passageOf } from '../proposals/present.ts';
import { type CountedDocument, isCounted } from '../proposals/units.ts';
import type { Neighbour } from './suggestion.ts';

/** Fewer words than this say too little to be like anything. */
const fewestWords = 4;
/** Below this two sentences share little but chance. */
const leastSimilarity = 0.25;
const mostShared = 5;

type Vector = ReadonlyMap<string, number>;
type Spot = Readonly<{ analysis: CountedDocument; sentence: ReadSentence; vector: Vector }>;

/**
 * Sentences that are not given a category and are most like one that is: cosine of their words, each weighted by the
 * logarithm of how few sentences have it (K. Spärck Jones, 1972). Most like first; equal sentences once. Work grows with the
 * number of words and with how many of the category's sentences share each.
 */
export function neighboursOf(documents: readonly CountedDocument[], code: string, most: number): Neighbour[] {
  const spots = spotsOf(documents);
  const has = ({ sentence }: Spot) => sentence.tags.some((tag) => tag.code === code);
  const hits = spots.filter(has);
  const byWord = new Map<string, number[]>();
  hits.forEach(({ vector }, at) => {
    for (const word of vector.keys()) {
      const there = byWord.get(word);
      if (there === undefined) byWord.set(word, [at]);
      else there.push(at);
    }
  });
  const met = new Set(hits.map(({ sentence }) => plain(sentence.text)));
  return spots
    .filter((spot) => !has(spot))
    .flatMap((spot) => nearestOf(spot, hits, byWord))
    .sort((a, b) => b.similarity - a.similarity || (a.sentence.text < b.sentence.text ? -1 : 1))
    .filter(({ sentence }) => !met.has(plain(sentence.text)) && met.add(plain(sentence.text)))
    .slice(0, most);
}

function nearestOf(
  { analysis, sentence, vector }: Spot,
  hits: readonly Spot[],
  byWord: ReadonlyMap<string, readonly number[]>,
): Neighbour[] {
  const sums = new Map<number, number>();
  for (const [word, weight] of vector)
    for (const hit of byWord.get(word) ?? [])
      sums.set(hit, (sums.get(hit) ?? 0) + weight * hits[hit]!.vector.get(word)!);
  let [best, similarity] = [-1, leastSimilarity];
  for (const [hit, sum] of sums) if (sum > similarity) [best, similarity] = [hit, sum];
  const nearest = hits[best];
  if (nearest === undefined) return [];
  const shared = [...vector]
    .filter(([word]) => nearest.vector.has(word))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, mostShared);
  const printed = new Map(tokenise(sentence.text).map(({ key, folded }) => [key, folded]));
  return [
    {
      sentence: passageOf({ analysis, sentence }),
      similarity: Math.round(similarity * 100) / 100,
      nearest: passageOf(nearest),
      shared: shared.map(([word]) => printed.get(word) ?? word),
    },
  ];
}

/** Every counted sentence with its words' weights, of length 1. */
function spotsOf(documents: readonly CountedDocument[]): Spot[] {
  const all = documents.flatMap((analysis) =>
    analysis.sentences
      .filter(isCounted)
      .map((sentence) => ({ analysis, sentence, keys: keysOf(sentence.text) })),
  );
  const having = new Map<string, number>();
  for (const { keys } of all) for (const key of keys) having.set(key, (having.get(key) ?? 0) + 1);
  return all
    .filter(({ keys }) => keys.size >= fewestWords)
    .map(({ analysis, sentence, keys }) => {
      const weights = [...keys].map((key) => [key, Math.log(all.length / having.get(key)!)] as const);
      const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
      return { analysis, sentence, vector: new Map(weights.map(([key, weight]) => [key, weight / length])) };
    });
}

function keysOf(text: string): Set<string> {
  return new Set(
    tokenise(text)
      .filter(({ folded }) => folded.length > 2 && !commonWords.has(folded))
      .map(({ key }) => key),
  );
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
}
