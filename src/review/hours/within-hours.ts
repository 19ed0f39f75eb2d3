import type { Pace } from '../pace.ts';
import { isToRead, type QueueItem } from '../queue/index.ts';
import type { EffectOf } from './effects.ts';

/**
 * Of the open items those that can be read in so many hours at a pace, those that could change a reported cell most first, then
 * in the order in which they are given. Items that could change none come last.
 */
export function withinHours(
  items: readonly QueueItem[],
  hours: number,
  { seconds }: Pace,
  effectOf: EffectOf,
): QueueItem[] {
  const room = Math.max(0, Math.floor((hours * 3600) / seconds));
  return items
    .filter(isToRead)
    .map((item) => ({ item, effect: effectOf(item.key) }))
    .sort((a, b) => b.effect - a.effect)
    .slice(0, room)
    .map(({ item }) => item);
}
