import type { ReviewEntry } from '../model/index.ts';

/**
 * Entries of any set of logs in one order: by time, then reviewer, file and number. An entry that stands in several is
 * there once. The order of the files makes no difference: of two entries of one name that say different things the first
 * by their letters is taken.
 */
export function mergeEntries(...logs: readonly (readonly ReviewEntry[])[]): ReviewEntry[] {
  const byId = new Map<string, ReviewEntry>();
  for (const entry of logs.flat()) {
    const known = byId.get(entry.id);
    if (known === undefined || JSON.stringify(entry) < JSON.stringify(known)) byId.set(entry.id, entry);
  }
  return inOrder([...byId.values()]);
}

/** The order in which entries were made; entries alike in all of it stay as they are given. */
export const inOrder = (entries: readonly ReviewEntry[]): ReviewEntry[] => [...entries].sort(byOrder);

/** Which of two entries was made first: below 0 where it is the first. */
export const byOrder = (a: ReviewEntry, b: ReviewEntry): number =>
  compare(a.at, b.at) ||
  compare(a.reviewer, b.reviewer) ||
  compare(a.writer, b.writer) ||
  a.sequence - b.sequence ||
  compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
