import { logLikelihood, logRatio } from '../../text/index.ts';
import type { Phrase } from './phrases.ts';
import type { Words } from './units.ts';

/** A phrase beside one code: its places in sentences with the code, and the figures of a proposal. */
export type Candidate = Readonly<{
  facet: string;
  code: string;
  phrase: Phrase;
  places: readonly number[];
  withoutCode: number;
  logRatio: number;
  logLikelihood: number;
  documents: number;
  sections: number;
}>;

/** Words of the sentences with each code, and of all. */
export type Sizes = Readonly<{ all: number; byCode: ReadonlyMap<string, number> }>;

const nameOf = (facet: string, code: string) => `${facet}\n${code}`;

export function sizesOf({ units, unit }: Words): Sizes {
  const lengths = new Array<number>(units.length).fill(0);
  for (const index of unit) lengths[index]! += 1;
  const byCode = new Map<string, number>();
  units.forEach(({ sentence }, index) => {
    for (const { facet, code } of sentence.tags) {
      const name = nameOf(facet, code);
      byCode.set(name, (byCode.get(name) ?? 0) + lengths[index]!);
    }
  });
  return { all: unit.length, byCode };
}

/** A term is a plain phrase up to this many words; a longer one is of words that only stand near each other. */
const longestTerm = 3;

type Place = Readonly<{ place: number; start: number; end: number }>;

/**
 * The phrase beside every code that any of its sentences has. Words that made a tag themselves do not count for it, and
 * parts of a term of several words for none: "nail" where "nail bar" is one.
 */
export function candidatesOf(phrase: Phrase, words: Words, { all, byCode }: Sizes): Candidate[] {
  const tagsAt = (place: number) => words.units[words.unit[place]!]!.sentence.tags;
  const free = phrase.places
    .map((place) => ({ place, start: words.start[place]!, end: words.end[place + phrase.length - 1]! }))
    .filter((one) => !tagsAt(one.place).some(({ evidence }) => evidence.some((term) => isPartOf(one, term))));
  const beside = new Map<string, { facet: string; code: string; places: number[]; ownWords: number }>();
  for (const { place, start, end } of free) {
    for (const { facet, code, evidence } of tagsAt(place)) {
      const name = nameOf(facet, code);
      const found = beside.get(name) ?? { facet, code, places: [], ownWords: 0 };
      beside.set(name, found);
      if (evidence.some((term) => term.where === 'text' && term.start < end && start < term.end))
        found.ownWords += 1;
      else found.places.push(place);
    }
  }
  return [...beside].flatMap(([name, { facet, code, places, ownWords }]) => {
    const wordsWith = byCode.get(name) ?? 0;
    if (places.length === 0 || wordsWith === all) return [];
    const withoutCode = free.length - places.length - ownWords;
    const here = { count: places.length, words: wordsWith };
    const there = { count: withoutCode, words: all - wordsWith };
    const figures = { logRatio: logRatio(here, there), logLikelihood: logLikelihood(here, there) };
    return [{ facet, code, phrase, places, withoutCode, ...figures, ...spreadOf(places, words) }];
  });
}

type Evidence = Words['units'][number]['sentence']['tags'][number]['evidence'][number];

function isPartOf({ start, end }: Place, term: Evidence): boolean {
  return (
    term.where === 'text' &&
    term.start <= start &&
    end <= term.end &&
    term.end - term.start > end - start &&
    term.words.split(/[\s-]+/).length <= longestTerm
  );
}

function spreadOf(
  places: readonly number[],
  { units, unit }: Words,
): { documents: number; sections: number } {
  const own = places.map((place) => units[unit[place]!]!);
  return {
    documents: new Set(own.map(({ analysis }) => analysis.id)).size,
    sections: new Set(own.map(({ section }) => section)).size,
  };
}
