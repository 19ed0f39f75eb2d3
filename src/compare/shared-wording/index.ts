import type { SharedPair, SharedPassage, SharedWording } from '../../model/index.ts';
import type { ComparedArea } from '../metric.ts';
import { type Meeting, type Passage, passagesOf } from './passages.ts';
import { gram, shortest, winnow } from './winnow.ts';
import { readStream, type Vocabulary, type WordStream, wordingAt } from './word-stream.ts';

/** What so many plans print comes from a common source. */
const manyPlans = 4;
/** Places of one fingerprint that are followed up in a plan: a text may print one line a thousand times. */
const mostPlaces = 20;
const mostPassages = 20;
const longestQuote = 80;

type Plan = Readonly<{ area: string; stream: WordStream; places: ReadonlyMap<number, readonly number[]> }>;

/**
 * Wording that two compared plans share word for word, twelve words or more. What four plans or more print is set aside,
 * and so is what names a law or a national requirement: it is from a common source. No direction is implied.
 */
export function sharedWordingOf(compared: readonly ComparedArea[]): SharedWording {
  const vocabulary: Vocabulary = new Map();
  const plans = compared.map((one) => planOf(one, vocabulary));
  const { masks, count } = maskCommon(plans);
  const setAside = { inManyPlans: count, ofLaw: 0 };
  const pairs: SharedPair[] = [];
  plans.forEach((first, at) => {
    for (let other = at + 1; other < plans.length; other += 1) {
      const second = plans[other]!;
      const passages = passagesOf(meetingsOf(first, second), first.stream.words, second.stream.words).filter(
        ({ first: from, length }) => length - maskedIn(masks[at]!, from, length) >= shortest,
      );
      const own = passages.filter((passage) => !isOfLaw(first.stream, passage));
      setAside.ofLaw += passages.length - own.length;
      if (own.length > 0) pairs.push(pairOf(first, second, own));
    }
  });
  pairs.sort((a, b) => b.words - a.words || a.count - b.count);
  return { pairs, setAside };
}

function planOf({ area, reading }: ComparedArea, vocabulary: Vocabulary): Plan {
  const stream = readStream(reading, vocabulary);
  const places = new Map<number, number[]>();
  for (const { hash, at } of winnow(stream.words)) {
    const known = places.get(hash);
    if (known === undefined) places.set(hash, [at]);
    else if (known.length < mostPlaces) known.push(at);
  }
  return { area: area.force, stream, places };
}

/** Marks the words of each plan that stand in a fingerprint of four plans or more; counts such fingerprints. */
function maskCommon(plans: readonly Plan[]): { masks: Uint8Array[]; count: number } {
  const plansWith = new Map<number, number>();
  for (const { places } of plans)
    for (const hash of places.keys()) plansWith.set(hash, (plansWith.get(hash) ?? 0) + 1);
  const masks = plans.map(({ stream, places }) => {
    const mask = new Uint8Array(stream.words.length);
    for (const [hash, all] of places)
      if (plansWith.get(hash)! >= manyPlans) for (const at of all) mask.fill(1, at, at + gram);
    return mask;
  });
  return { masks, count: [...plansWith.values()].filter((count) => count >= manyPlans).length };
}

function maskedIn(mask: Uint8Array, from: number, length: number): number {
  let masked = 0;
  for (let at = from; at < from + length; at += 1) masked += mask[at]!;
  return masked;
}

function meetingsOf(first: Plan, second: Plan): Meeting[] {
  const [few, many] = first.places.size <= second.places.size ? [first, second] : [second, first];
  const meetings: Meeting[] = [];
  for (const hash of few.places.keys()) {
    if (!many.places.has(hash)) continue;
    for (const a of first.places.get(hash)!)
      for (const b of second.places.get(hash)!) meetings.push({ first: a, second: b });
  }
  return meetings;
}

/** Acts by their years, sections by their numbers, and the national requirement by its name. */
const law = /\bact (?:19|20)\d\d\b|\bsections? \d+|\bstrategic policing requirement\b/i;

function isOfLaw(stream: WordStream, { first, length }: Passage): boolean {
  const from = stream.sentence[first]!;
  const to = stream.sentence[first + length - 1]!;
  return stream.sources.slice(from, to + 1).some(({ sentence }) => law.test(sentence.text));
}

function pairOf(first: Plan, second: Plan, passages: readonly Passage[]): SharedPair {
  const isFirst = first.stream.words.length <= second.stream.words.length;
  const covered = new Set<number>();
  for (const passage of passages) {
    const from = isFirst ? passage.first : passage.second;
    for (let at = from; at < from + passage.length; at += 1) covered.add(at);
  }
  const longest = passages.toSorted((a, b) => b.length - a.length || a.first - b.first);
  return {
    first: first.area,
    second: second.area,
    words: covered.size,
    of: Math.min(first.stream.words.length, second.stream.words.length),
    passages: longest.slice(0, mostPassages).map((passage) => shown(first.stream, second.stream, passage)),
    count: passages.length,
  };
}

function shown(first: WordStream, second: WordStream, passage: Passage): SharedPassage {
  const end = passage.first + Math.min(passage.length, longestQuote);
  const words = wordingAt(first, passage.first, end);
  return {
    words: passage.length > longestQuote ? `${words} …` : words,
    length: passage.length,
    first: placeOf(first, passage.first),
    second: placeOf(second, passage.second),
  };
}

function placeOf(stream: WordStream, at: number): SharedPassage['first'] {
  const { document, sentence } = stream.sources[stream.sentence[at]!]!;
  return { document, sentence: sentence.id, page: sentence.page };
}
