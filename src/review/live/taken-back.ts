import type { ReviewEntry } from '../../model/index.ts';
import { byOrder } from '../order.ts';

type TakingBack = Extract<ReviewEntry, { action: 'undo' | 'redo' }>;

/** Which entries are taken back, kept up to date; the rule is that of `standingEntries`. */
export type TakenBack = Readonly<{ add(entry: TakingBack): void; has(id: string): boolean }>;

/** `reviewerOf` gives who made an entry; only they can take it back. Null for an entry that is not there. */
export function openTakenBack(reviewerOf: (id: string) => string | null): TakenBack {
  const last = new Map<string, TakingBack[]>();
  return {
    add: (entry) => {
      last.set(entry.of, [...(last.get(entry.of) ?? []), entry].sort(byOrder));
    },
    has: (id) => last.get(id)?.findLast(({ reviewer }) => reviewer === reviewerOf(id))?.action === 'undo',
  };
}
