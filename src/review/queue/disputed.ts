import { type Progressed, type QueueItem, untouched } from './item.ts';
import { judgedItems } from './judged-items.ts';
import type { QueueInput } from './order-queue.ts';

/** What readers differ on and nobody has settled, by document and place. All of it is open. */
export function disputedItems({ analyses, review, filters = {} }: QueueInput): QueueItem[] {
  const keys = new Map<string, Progressed>();
  for (const [key, { toSettle }] of review.resolutions) if (toSettle.length > 0) keys.set(key, untouched);
  return judgedItems(analyses, review, keys, filters);
}
