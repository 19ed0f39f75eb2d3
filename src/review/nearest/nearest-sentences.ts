import type { Analysis, Category, ReadSentence } from '../../model/index.ts';
import { tokenise } from '../../text/index.ts';
import { isTelling, type Query, queryOf } from './query.ts';

/** A sentence that may speak of a category; `likeness` is 1 for what is as near as the category's own examples, and 0 to 1. */
export type NearSentence = Readonly<{ analysis: Analysis; at: number; likeness: number }>;

/** How much a word counts by where it stands: a lead-in says what an item is, a heading only where it stands. */
const places = { text: 1, leadIn: 0.5, heading: 0.3 } as const;
/** Usual settings of BM25: how soon repetition stops to count, and how far long texts are held back. */
const k1 = 1.2;
const b = 0.75;

type Counted = Readonly<{ counts: ReadonlyMap<string, number>; length: number }>;
type Spot = Counted & Readonly<{ analysis: Analysis; at: number }>;

/**
 * The sentences of any kind that are nearest to a category, by BM25 over weighted fields (Robertson, Zaragoza and Taylor 2004,
 * "Simple BM25 extension to multiple weighted fields"): a word's weight in the category times how rare it is in these documents,
 * times how often it stands in the sentence, its lead-in (half) and its heading (three tenths). English sentences outside furniture
 * and contents. Nearest first; what stands there in the same words is there once. Linear in the texts.
 */
export function nearestSentences(
  analyses: readonly Analysis[],
  category: Category,
  most = 10,
): NearSentence[] {
  const spots = analyses.flatMap((analysis) => spotsOf(analysis));
  const query = withBeginnings(queryOf(category), spots);
  const rarity = rarityOf(spots, query);
  const mean = spots.reduce((all, { length }) => all + length, 0) / Math.max(1, spots.length);
  const score = ({ counts, length }: Counted): number => {
    let sum = 0;
    const room = k1 * (1 - b + (b * length) / mean);
    const [few, many] = counts.size < query.size ? [counts, query] : [query, counts];
    for (const word of few.keys()) {
      if (!many.has(word)) continue;
      const count = counts.get(word)!;
      sum += query.get(word)! * rarity(word) * ((count * (k1 + 1)) / (count + room));
    }
    return sum;
  };
  const own = category.examples.match.map((text) => score(countOf([[text, places.text]])));
  const yardstick = own.reduce((all, one) => all + one, 0) / Math.max(1, own.length) || 1;
  const met = new Set<string>();
  return spots
    .map((spot) => ({ spot, score: score(spot) }))
    .filter((one) => one.score > 0)
    .sort((one, other) => other.score - one.score)
    .filter(({ spot: { analysis, at } }) => {
      const words = analysis.sentences[at]!.text.toLowerCase();
      return !met.has(words) && met.add(words);
    })
    .slice(0, most)
    .map(({ spot: { analysis, at }, score: reached }) => ({
      analysis,
      at,
      likeness: Math.round(Math.min(1, reached / yardstick) * 100) / 100,
    }));
}

const counted = new WeakMap<Analysis, readonly Spot[]>();

/** The words of each sentence; an area is asked about many categories, so they are kept. */
function spotsOf(analysis: Analysis): readonly Spot[] {
  const known = counted.get(analysis);
  if (known) return known;
  const made = analysis.sentences.flatMap((sentence, at): Spot[] =>
    isRead(sentence)
      ? [
          {
            analysis,
            at,
            ...countOf([
              [sentence.text, places.text],
              [sentence.leadIn ?? '', places.leadIn],
              [sentence.blockKind === 'heading' ? '' : (sentence.heading ?? ''), places.heading],
            ]),
          },
        ]
      : [],
  );
  counted.set(analysis, made);
  return made;
}

const isRead = ({ language, blockKind }: ReadSentence): boolean =>
  language === 'en' && blockKind !== 'furniture' && blockKind !== 'contents';

function countOf(fields: readonly (readonly [text: string, weight: number])[]): Counted {
  const counts = new Map<string, number>();
  let length = 0;
  for (const [text, weight] of fields)
    for (const { key, folded } of tokenise(text)) {
      length += weight;
      if (isTelling(folded)) counts.set(key, (counts.get(key) ?? 0) + weight);
    }
  return { counts, length };
}

/** The query's words, and those of the texts that begin as it says. */
function withBeginnings({ words, beginnings }: Query, spots: readonly Spot[]): ReadonlyMap<string, number> {
  if (beginnings.size === 0) return words;
  const all = new Map(words);
  const seen = new Set(spots.flatMap(({ counts }) => [...counts.keys()]));
  for (const word of seen)
    for (const [beginning, weight] of beginnings)
      if (word.startsWith(beginning)) all.set(word, Math.max(weight, all.get(word) ?? 0));
  return all;
}

/** How rare each word of the query is: the logarithm of the odds against a sentence's having it (Robertson and Spärck Jones 1976). */
function rarityOf(spots: readonly Spot[], query: ReadonlyMap<string, number>): (word: string) => number {
  const having = new Map<string, number>();
  for (const { counts } of spots)
    for (const word of counts.keys()) if (query.has(word)) having.set(word, (having.get(word) ?? 0) + 1);
  return (word) => {
    const n = having.get(word) ?? 0;
    return Math.log(1 + (spots.length - n + 0.5) / (n + 0.5));
  };
}
