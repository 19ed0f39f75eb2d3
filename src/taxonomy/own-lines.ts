import type { Term } from '../model/index.ts';
import { parseTaxonomy, type TaxonomyFile } from './parse-taxonomy.ts';

/** A term or false friend in use with its place, and lines made of its own words, on which it has most to do. */
export type TermToMeasure = Readonly<{
  facet: string;
  category: number;
  key: 'terms' | 'falseFriends';
  at: number;
  source: Term;
  lines: readonly string[];
}>;

/** A quarter of the longest sentence: work grows with length, so that a whole one takes four times as long. */
const lineLength = 1000;

/** Every term and false friend in use of the facets that can be read; both are found by the same matcher. */
export function termsToMeasure(files: readonly TaxonomyFile[]): TermToMeasure[] {
  return parseTaxonomy(files).sources.flatMap(({ facet }) =>
    facet.categories.flatMap(({ terms, falseFriends = [], status }, category) => {
      if (status === 'deprecated') return [];
      const placed = (key: TermToMeasure['key']) => (source: Term, at: number) => ({
        facet: facet.facet,
        category,
        key,
        at,
        source,
        lines: ownLines(source),
      });
      return [...terms.map(placed('terms')), ...falseFriends.map(placed('falseFriends'))];
    }),
  );
}

/**
 * A line of phrases that the term matches, each of its alternatives in turn; and one of its longest word again and
 * again, which begins as all its beginnings do where they are of one word. The same of what bars it.
 */
function ownLines(term: Term): string[] {
  if (typeof term === 'string') return linesOf([term]);
  return [...linesOf([...(term.any ?? []), ...(term.near ?? [])]), ...linesOf(term.not ?? [])];
}

function linesOf(patterns: readonly string[]): string[] {
  const chunks = patterns.flatMap((pattern) => pattern.trim().split(/\s+/).map(optionsOf));
  const words = chunks.flat();
  if (words.length === 0) return [];
  const longest = words.reduce((one, other) => (other.length > one.length ? other : one));
  return [inTurn(chunks), inTurn([[longest]])];
}

function optionsOf(chunk: string): string[] {
  return chunk
    .split('|')
    .map((option) => option.replace(/^=|\*$/g, ''))
    .filter((option) => /[\p{L}\p{N}]/u.test(option));
}

function inTurn(chunks: readonly (readonly string[])[]): string {
  const words: string[] = [];
  let length = 0;
  for (let round = 0; length < lineLength; round += 1) {
    for (const options of chunks) {
      const word = options[round % options.length];
      if (word === undefined) continue;
      words.push(word);
      length += word.length + 1;
    }
  }
  return words.join(' ').slice(0, lineLength);
}
