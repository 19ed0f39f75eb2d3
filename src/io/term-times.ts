import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { TermTimes } from '../taxonomy/lint/index.ts';
import type { TermToMeasure } from '../taxonomy/own-lines.ts';

/** Number of the term that is being measured (-1 before the first), and milliseconds by number. */
export type TimesMemory = Readonly<{ begun: Int32Array; times: Float64Array }>;

export type TimeLimits = Readonly<{
  /** Longest time for one term. */
  seconds: number;
  /** Terms that are ended, after which no more are measured. */
  most: number;
}>;
const defaultLimits: TimeLimits = { seconds: 2, most: 5 };

const notYet = -1;
/** Loading the thread's code is no term's time. */
const secondsToStart = 60;
const most = { maxOldGenerationSizeMb: 512 };

/**
 * What each term takes to read lines of its own words, measured in a thread. One that takes longer than the limit, or
 * more memory than a thread may have, is ended, and the next goes on. Never rejects.
 */
export async function measureTerms(
  terms: readonly TermToMeasure[],
  limits: TimeLimits = defaultLimits,
): Promise<TermTimes> {
  const memory: TimesMemory = {
    begun: new Int32Array(new SharedArrayBuffer(4)),
    times: new Float64Array(new SharedArrayBuffer(8 * terms.length)).fill(notYet),
  };
  const ended = new Set<number>();
  for (let from = 0; from < terms.length && ended.size < limits.most; ) {
    memory.begun[0] = notYet;
    const stopped = await measureFrom(from, terms, memory, limits);
    if (stopped === null) break;
    ended.add(stopped);
    from = stopped + 1;
  }
  const times = terms.flatMap(({ facet, category, key, at }, number) => {
    const milliseconds = ended.has(number) ? null : memory.times[number]!;
    return milliseconds === notYet ? [] : [{ facet, category, key, at, milliseconds }];
  });
  return { limitSeconds: limits.seconds, times };
}

/** Measures until all are done (null), or until one is ended: its number. */
async function measureFrom(
  from: number,
  terms: readonly TermToMeasure[],
  memory: TimesMemory,
  limits: TimeLimits,
): Promise<number | null> {
  // The same file in a checkout (.ts) and when built (.js).
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const entry = new URL(`./term-times-worker.${ending}`, import.meta.url);
  const worker = new Worker(entry, { workerData: { terms, from, memory }, resourceLimits: most });
  let gone = false;
  worker.once('error', () => {
    gone = true;
  });
  worker.once('exit', () => {
    gone = true;
  });
  let at = memory.begun[0]!;
  let since = performance.now();
  for (;;) {
    await wait(20);
    const now = Atomics.load(memory.begun, 0);
    if (now === terms.length) return null;
    if (now !== at) [at, since] = [now, performance.now()];
    const seconds = at === notYet ? secondsToStart : limits.seconds;
    if (!gone && performance.now() - since < seconds * 1000) continue;
    await worker.terminate();
    return Math.max(at, from);
  }
}
