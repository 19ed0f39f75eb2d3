import { type Analysis, noMatchCode, type ReviewEntry } from '../../model/index.ts';
import { standingEntries } from '../standing.ts';
import { placeEntries } from './place.ts';
import { keyOfEntry } from './review.ts';

/** Items of which a reader's last word is that the other edition of their area has none like them. */
export function noMatchItems(
  entries: readonly ReviewEntry[],
  analyses: readonly Analysis[],
): ReadonlySet<string> {
  const own = standingEntries(entries).filter(
    (entry) => entry.action === 'code' && entry.code === noMatchCode,
  );
  const onWords = own.filter((entry) => 'anchor' in entry);
  const placed = placeEntries(onWords, analyses);
  const items = new Set<string>();
  for (const entry of onWords) {
    const target = placed.get(entry.id);
    if (!target || entry.action !== 'code') continue;
    const key = keyOfEntry(entry, target);
    if (entry.verdict === 'accepted') items.add(key);
    else items.delete(key);
  }
  return items;
}
