import type { Term } from '../model/index.ts';
import { compileEntries } from './compile-entries.ts';
import { readText } from './read-text.ts';

/** A term found in a text; `start` and `end` are offsets into it, and `text.slice(start, end) === words`. */
export type TermMatch = Readonly<{ id: string; words: string; start: number; end: number; term: string }>;

export type TermMatcher = Readonly<{ match(text: string): TermMatch[] }>;

/**
 * A matcher for lists of terms outside the taxonomy, such as interventions and partners, by the same rules as
 * the taxonomy's: inflections, gaps, `near`, `not` and false friends. Entries do not compete for words.
 */
export function compileTerms(
  entries: readonly Readonly<{ id: string; terms: readonly Term[]; falseFriends?: readonly string[] }>[],
): TermMatcher {
  const compiled = compileEntries(
    entries.map(({ id, terms, falseFriends = [] }) => ({ id, family: id, terms, falseFriends })),
  );
  return {
    match: (text) =>
      readText(compiled, text).hits.map(({ entry, pattern, words, start, end }) => ({
        id: compiled.entries[entry]!.id,
        words,
        start,
        end,
        term: pattern,
      })),
  };
}
