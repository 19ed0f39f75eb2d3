import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** In use after the last collection, in bytes; null before the first look. */
let kept: number | null = null;

const megabyte = 1024 * 1024;

/**
 * Gives back at once what is no longer held. V8 waits until a heap has grown to several times what was in use when it last
 * looked, which after 43 plans is more than all that comparing them takes. Node has no other way of asking for it.
 */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
  kept = inUse();
}

/**
 * Keeps room for what was just made as large as it is. V8 lets it grow to 128 megabytes, which are used over and over and save
 * nothing where what is made is a file at a time.
 */
export function keepYoungSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}

/**
 * The same where much was made since: to be called between one document or file and the next. `room` is how many megabytes more
 * may be in use before a collection is worth its tenth of a second, which is longer where more is kept.
 */
export function collectIfGrown(room: number): void {
  kept ??= inUse();
  if (inUse() - kept > Math.max(room * megabyte, kept / 2)) collectGarbage();
}

const inUse = (): number => getHeapStatistics().used_heap_size;
