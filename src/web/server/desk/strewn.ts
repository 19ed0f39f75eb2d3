import type { QueueItem } from '../../../review/index.ts';
import { sha256 } from '../../../text/index.ts';

/**
 * Items in their order, and others among them: each beside an item of its own document, so that a reader stays in a plan, and
 * beside which one its key alone says. Those of a document without any stand at the end.
 */
export function strewn(items: readonly QueueItem[], others: readonly QueueItem[]): readonly QueueItem[] {
  if (others.length === 0) return items;
  const byDocument = Map.groupBy(items, ({ document }) => document);
  const placed = others.map((item) => ({ item, share: shareOf(item.key) })).sort((a, b) => a.share - b.share);
  const beside = new Map<QueueItem | undefined, QueueItem[]>();
  for (const { item, share } of placed) {
    const own = byDocument.get(item.document) ?? [];
    const at = own[Math.floor(share * own.length)];
    const known = beside.get(at);
    if (known) known.push(item);
    else beside.set(at, [item]);
  }
  return [...items.flatMap((item) => [...(beside.get(item) ?? []), item]), ...(beside.get(undefined) ?? [])];
}

/** A number from 0 to 1 that a key always has. */
const shareOf = (key: string): number => Number.parseInt(sha256(key).slice(0, 8), 16) / 2 ** 32;
