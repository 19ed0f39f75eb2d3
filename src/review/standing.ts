import type { ReviewEntry } from '../model/index.ts';

/** An entry of merged logs that stands: it is neither taken back nor about taking back. */
export type StandingEntry = Exclude<ReviewEntry, { action: 'undo' | 'redo' }>;

/** Whether an entry is about taking back, or bringing back, another. */
export const isTakingBack = (entry: ReviewEntry): entry is Exclude<ReviewEntry, StandingEntry> =>
  entry.action === 'undo' || entry.action === 'redo';

/**
 * The entries that stand, in order. The last undo or redo of an entry decides; only its own reviewer can take it back.
 * `entries` are as `mergeEntries` gives them.
 */
export function standingEntries(entries: readonly ReviewEntry[]): StandingEntry[] {
  const reviewerOf = new Map(entries.map(({ id, reviewer }) => [id, reviewer]));
  const undone = new Set<string>();
  for (const entry of entries) {
    if (!isTakingBack(entry)) continue;
    if (reviewerOf.get(entry.of) !== entry.reviewer) continue;
    if (entry.action === 'undo') undone.add(entry.of);
    else undone.delete(entry.of);
  }
  return entries.filter((entry): entry is StandingEntry => !isTakingBack(entry) && !undone.has(entry.id));
}

/**
 * What a reviewer can take back and bring back next, over all documents and without limit: the last entry that stands, and
 * the last that was taken back since something new was decided. Ids, or null where there is none.
 */
export function undoState(
  entries: readonly ReviewEntry[],
  reviewer: string,
): { undo: string | null; redo: string | null } {
  const done: string[] = [];
  let back: string[] = [];
  for (const entry of entries) {
    if (entry.reviewer !== reviewer) continue;
    if (entry.action === 'undo') {
      const at = done.lastIndexOf(entry.of);
      if (at >= 0) back.push(...done.splice(at, 1));
    } else if (entry.action === 'redo') {
      const at = back.lastIndexOf(entry.of);
      if (at >= 0) done.push(...back.splice(at, 1));
    } else {
      done.push(entry.id);
      back = [];
    }
  }
  return { undo: done.at(-1) ?? null, redo: back.at(-1) ?? null };
}

/** Whether an entry is on words of a plan: those of a practice round are on none, and are not missing from any. */
export const isOnPlan = ({ purpose }: Pick<ReviewEntry, 'purpose'>): boolean => purpose !== 'practice';
