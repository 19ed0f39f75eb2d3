import type { QueueItem } from '../../../review/index.ts';
import { sha256 } from '../../../text/index.ts';

/** Items in their order, and others among them at places that depend on their keys alone. */
export function strewn(items: readonly QueueItem[], others: readonly QueueItem[]): readonly QueueItem[] {
  if (others.length === 0) return items;
  const all = items.length + others.length;
  const placed = others.map((item) => ({ item, at: shareOf(item.key) * all })).sort((a, b) => a.at - b.at);
  const mixed: QueueItem[] = [];
  let next = 0;
  for (const item of items) {
    while (next < placed.length && placed[next]!.at <= mixed.length) mixed.push(placed[next++]!.item);
    mixed.push(item);
  }
  return [...mixed, ...placed.slice(next).map(({ item }) => item)];
}

/** A number from 0 to 1 that a key always has. */
const shareOf = (key: string): number => Number.parseInt(sha256(key).slice(0, 8), 16) / 2 ** 32;
