import type { Abbreviation, Sentence } from '../../model/index.ts';
import { type PatternStep, parsePattern } from '../../text/index.ts';
import type { Probe } from './probes.ts';
import { type Signs, signReader, signsOf } from './signs.ts';

/** A document as far as tags depend on it. */
export type IndexedDocument = Readonly<{
  sentences: readonly Pick<Sentence, 'text' | 'leadIn' | 'leadInChain' | 'heading' | 'headingPath'>[];
  abbreviations: readonly Abbreviation[];
}>;

/** Numbers of sentences, counted through all documents, and of documents. */
export type Reached = Readonly<{ sentences: ReadonlySet<number>; abbreviationsOf: ReadonlySet<number> }>;

/** Which sentences a change can reach, and in which documents it can meet an abbreviation or what it stands for. */
export type StemIndex = Readonly<{ reach(probes: readonly Probe[]): Reached }>;

/**
 * Builds the index, once for a corpus. A sentence has the signs of its text, lead-ins and headings, and of what abbreviations
 * in them stand for: more than it is tagged by at times, never less.
 */
export function indexStems(documents: readonly IndexedDocument[]): StemIndex {
  const sentences = postings();
  const abbreviations = postings();
  let number = 0;
  documents.forEach((document, at) => {
    const read = signReader(document.abbreviations);
    for (const sentence of document.sentences) {
      for (const text of textsOf(sentence)) sentences.add(number, read(text));
      number += 1;
    }
    for (const { short, long } of document.abbreviations)
      for (const text of [short, long]) abbreviations.add(at, signsOf(text));
  });
  return {
    reach: (probes) => ({
      sentences: reachedBy(probes, sentences),
      abbreviationsOf: reachedBy(probes, abbreviations),
    }),
  };
}

function textsOf({
  text,
  leadIn,
  leadInChain,
  heading,
  headingPath,
}: IndexedDocument['sentences'][number]): Set<string> {
  return new Set([text, leadIn ?? '', ...leadInChain, heading ?? '', ...headingPath]);
}

type Postings = ReturnType<typeof postings>;

/** Numbers by sign. Numbers are added in rising order. */
function postings() {
  const [keys, exacts, words] = [0, 1, 2].map(() => new Map<string, number[]>()) as [Posted, Posted, Posted];
  let sorted: readonly string[] | null = null;
  return {
    add: (number: number, signs: Signs): void => {
      sorted = null;
      post(keys, signs.keys, number);
      post(exacts, signs.exacts, number);
      post(words, signs.words, number);
    },
    /** Those that have a word of the step; null for a gap, which any words fill. */
    withStep: (step: PatternStep): ReadonlySet<number> | null => {
      if (step.kind === 'gap') return null;
      if (step.kind === 'word') return new Set(keys.get(step.key));
      if (step.kind === 'exact') return new Set(exacts.get(step.raw));
      sorted ??= [...words.keys()].sort();
      const found = new Set<number>();
      for (let at = firstFrom(sorted, step.start); sorted[at]?.startsWith(step.start); at += 1)
        for (const number of words.get(sorted[at]!)!) found.add(number);
      return found;
    },
  };
}

type Posted = Map<string, number[]>;

function post(posted: Posted, signs: ReadonlySet<string>, number: number): void {
  for (const sign of signs) {
    const numbers = posted.get(sign);
    if (numbers === undefined) posted.set(sign, [number]);
    else if (numbers.at(-1) !== number) numbers.push(number);
  }
}

/** The first place in a sorted list at which a word begins as `start` does, or would. */
function firstFrom(sorted: readonly string[], start: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function reachedBy(probes: readonly Probe[], index: Postings): Set<number> {
  const reached = new Set<number>();
  for (const probe of probes)
    for (const number of inAll(probe.map((patterns) => inAny(patterns, index)))) reached.add(number);
  return reached;
}

function inAny(patterns: readonly string[], index: Postings): Set<number> {
  const numbers = new Set<number>();
  for (const pattern of patterns) {
    const parsed = parsePattern(pattern);
    for (const sequence of parsed.ok ? [...parsed.sequences, ...parsed.variants] : []) {
      const byStep = sequence.map(index.withStep).filter((found) => found !== null);
      for (const number of inAll(byStep)) numbers.add(number);
    }
  }
  return numbers;
}

function inAll(sets: readonly ReadonlySet<number>[]): number[] {
  const [fewest, ...others] = sets.toSorted((a, b) => a.size - b.size);
  return [...(fewest ?? [])].filter((number) => others.every((set) => set.has(number)));
}
