import { sha256 } from '../text/index.ts';

/** One item in ten hides what the machine made of it. */
export const usualHiddenShare = 0.1;

/**
 * Whether a reader decides an item without seeing the machine's suggestion: a share of all items, 0 to 1, that depends on item,
 * reader and seed alone. It is the same on every machine and however the queue is filtered, and other items for each reader.
 */
export function isHidden(key: string, reviewer: string, share = usualHiddenShare, seed = 1): boolean {
  const number = Number.parseInt(sha256(JSON.stringify([seed, reviewer, key])).slice(0, 8), 16);
  return number / 2 ** 32 < share;
}
