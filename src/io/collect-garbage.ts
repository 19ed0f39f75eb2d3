import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** In use after the last collection, in bytes; null before the first look. */
let kept: number | null = null;

/** How much more may be in use before a collection is worth its tenth of a second: it takes longer where more is kept. */
const mayGrow = (bytes: number): number => Math.max(64 * 1024 * 1024, bytes / 2);

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

/** The same where much was made since: to be called between one document or file and the next. */
export function collectIfGrown(): void {
  kept ??= inUse();
  if (inUse() - kept > mayGrow(kept)) collectGarbage();
}

const inUse = (): number => getHeapStatistics().used_heap_size;
