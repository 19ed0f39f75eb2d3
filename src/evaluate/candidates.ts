import type { Sentence } from '../model/index.ts';
import { bareText } from '../text/index.ts';

/**
 * A place where a gold unit may stand: sentences `first` to `last`, and how well their words agree (0 to 1).
 * `slight`: a few letters inside something longer, which only their order can vouch for.
 */
export type Candidate = Readonly<{
  first: number;
  last: number;
  quality: number;
  exact: boolean;
  slight: boolean;
}>;

/** A document's sentences made ready for searching. */
export type SearchIndex = Readonly<{
  bare: readonly string[];
  /** All bare texts in one string, and where each begins in it. */
  joined: string;
  starts: readonly number[];
  /** Where words begin in the joined text; its end counts as one. */
  wordStarts: ReadonlySet<number>;
  words: readonly ReadonlySet<string>[];
  byWord: ReadonlyMap<string, readonly number[]>;
}>;

const mostCandidates = 24;
const leastOverlap = 0.7;
const widestWindow = 4;
/** Shorter than this, a text may stand inside other words by chance and must begin and end where words do. */
const shortText = 15;

/** Index of a document's sentences, in reading order. */
export function indexSentences(sentences: readonly Sentence[]): SearchIndex {
  const bare = sentences.map((sentence) => bareText(sentence.text));
  const starts: number[] = [];
  let length = 0;
  for (const text of bare) {
    starts.push(length);
    length += text.length;
  }
  const words = sentences.map((sentence) => new Set(wordsOf(sentence.text)));
  const wordStarts = new Set([length]);
  for (const [index, sentence] of sentences.entries()) {
    let at = starts[index] ?? 0;
    for (const word of wordsOf(sentence.text)) {
      wordStarts.add(at);
      at += word.length;
    }
  }
  const byWord = new Map<string, number[]>();
  for (const [index, set] of words.entries()) {
    for (const word of set) byWord.set(word, [...(byWord.get(word) ?? []), index]);
  }
  return { bare, joined: bare.join(''), starts, wordStarts, words, byWord };
}

/** Places where a text may stand: its letters as they are, else most of its words in a few sentences together. */
export function candidatesOf(text: string, index: SearchIndex): Candidate[] {
  const withoutMarker = text.replace(/^\s*(?:\(?[0-9a-zA-Z.]{1,6}[.)]|[•\-–*])\s+/, '');
  for (const variant of new Set([text, withoutMarker])) {
    const found = literal(bareText(variant), index);
    if (found.length > 0) return found;
  }
  return byOverlap(wordsOf(text), index);
}

function literal(bare: string, index: SearchIndex): Candidate[] {
  const found: Candidate[] = [];
  if (bare === '') return found;
  let at = index.joined.indexOf(bare);
  while (at !== -1) {
    const first = sentenceAt(index.starts, at);
    const last = sentenceAt(index.starts, at + bare.length - 1);
    const whole = (index.starts[last] ?? 0) + (index.bare[last] ?? '').length - (index.starts[first] ?? 0);
    const exact = first === last && whole === bare.length;
    const short = bare.length < shortText;
    const wholeWords = index.wordStarts.has(at) && index.wordStarts.has(at + bare.length);
    if (!short || wholeWords) {
      const quality = exact ? 1 : 0.75 + (0.2 * bare.length) / whole;
      found.push({ first, last, quality, exact, slight: short && !exact });
    }
    at = index.joined.indexOf(bare, at + 1);
  }
  return best(found);
}

/** Last index whose start is at or before the offset; empty sentences share a start with the next one. */
function sentenceAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function byOverlap(words: readonly string[], index: SearchIndex): Candidate[] {
  const wanted = new Set(words);
  if (wanted.size < 3) return [];
  const found: Candidate[] = [];
  for (const first of likelyStarts(wanted, index)) {
    const seen = new Set<string>();
    let total = 0;
    for (let last = first; last < Math.min(first + widestWindow, index.words.length); last += 1) {
      for (const word of index.words[last] ?? []) if (wanted.has(word)) seen.add(word);
      total += index.words[last]?.size ?? 0;
      const covered = seen.size / wanted.size;
      if (covered < leastOverlap) continue;
      const quality = 0.35 + 0.3 * covered + (0.1 * seen.size) / total;
      found.push({ first, last, quality, exact: false, slight: false });
      break;
    }
  }
  return best(found);
}

/** Sentences with at least three of the words, or all their own words among them. */
function likelyStarts(wanted: ReadonlySet<string>, index: SearchIndex): number[] {
  const hits = new Map<number, number>();
  for (const word of wanted) {
    for (const place of index.byWord.get(word) ?? []) hits.set(place, (hits.get(place) ?? 0) + 1);
  }
  return [...hits]
    .filter(([place, count]) => count >= 3 || count === index.words[place]?.size)
    .map(([place]) => place)
    .sort((a, b) => a - b);
}

function best(candidates: readonly Candidate[]): Candidate[] {
  return [...candidates]
    .sort((a, b) => b.quality - a.quality || a.first - b.first)
    .slice(0, mostCandidates)
    .sort((a, b) => a.first - b.first);
}

function wordsOf(text: string): string[] {
  return text
    .split(/[\s\-–—/]+/)
    .map(bareText)
    .filter((word) => word !== '');
}
