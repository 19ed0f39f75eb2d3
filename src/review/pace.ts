import type { ReviewEntry } from '../model/index.ts';

/** Seconds an item, of how many items it is known, and whether it is the reader's own. */
export type Pace = Readonly<{ seconds: number; of: number; isOwn: boolean }>;

/** Seconds that are reckoned for an item until a reader has a pace: read with neighbours, tags checked, one in four put right. */
export const usualSeconds = 45;
/** So many items make a pace. */
const leastItems = 20;
/** Who takes longer than this had stopped reading. */
const longestSeconds = 300;
/** Readers grow quicker: the last items tell. */
const mostItems = 200;

/**
 * The pace of a reader: the mean time from one item to the next over the last 200, pauses of over five minutes left out. Several
 * entries on one item are one item. Until there are 20 such times, 45 seconds an item, and `isOwn` is false. `entries` are merged.
 */
export function paceOf(entries: readonly ReviewEntry[], reviewer: string): Pace {
  const times: number[] = [];
  let [item, began] = ['', Number.NaN];
  for (const entry of entries) {
    if (entry.reviewer !== reviewer || !('anchor' in entry) || entry.purpose === 'practice') continue;
    const own = JSON.stringify([entry.anchor.document, entry.anchor.position.start, entry.anchor.quote]);
    const at = Date.parse(entry.at);
    const seconds = (at - began) / 1000;
    if (own !== item && seconds > 0 && seconds <= longestSeconds) times.push(seconds);
    // The time of an item goes to its first entry: what follows on it is part of the next one's.
    if (own !== item) began = at;
    item = own;
  }
  const last = times.slice(-mostItems);
  if (last.length < leastItems) return { seconds: usualSeconds, of: last.length, isOwn: false };
  return { seconds: last.reduce((all, one) => all + one, 0) / last.length, of: last.length, isOwn: true };
}

/** Minutes that so many items take at a pace. */
export const minutesLeft = (items: number, { seconds }: Pace): number => (items * seconds) / 60;
