import { availableParallelism } from 'node:os';
import type { ExtractionFailure } from './extraction-messages.ts';
import { type Reader, startReader, type Waiting } from './extraction-reader.ts';

export type ExtractionLimits = Readonly<{
  /** Children at once. */
  size: number;
  /** Longest time for one document, or for one page of it whose words are recognised, in seconds. */
  seconds: number;
  /** Longest time for one document with all such pages, in seconds; twenty minutes where it is not said. */
  wholeSeconds?: number;
  /** Most memory for one child, in megabytes. */
  megabytes: number;
}>;

/** One processor is left to the parent, which analyses while its children read; memory bounds the rest. */
export const defaultLimits: ExtractionLimits = {
  size: Math.max(1, Math.min(3, availableParallelism() - 1)),
  seconds: 60,
  megabytes: 700,
};

/** An extraction as JSON text, or why there is none. */
export type ExtractionResult = { json: string } | { failure: ExtractionFailure };

export type ExtractionPool = Readonly<{
  /** Reads the file at a path whose content has this SHA-256. Never rejects. */
  extract(path: string, sha256: string): Promise<ExtractionResult>;
  /** Starts a child ahead of the first document. */
  warm(): void;
  close(): void;
}>;

/** Jobs a child holds at most: one it works on, and one so that it need not wait for a busy parent. */
const depth = 2;

/** Reads untrusted files in child processes. A child that dies or stalls gives a failure and is replaced. */
export function openExtractionPool(limits: ExtractionLimits = defaultLimits, entry?: string): ExtractionPool {
  const queue: Waiting[] = [];
  const readers: Reader[] = [];
  let nextId = 0;

  const start = (): Reader => {
    const reader = startReader(limits, entry, {
      onIdle: pump,
      onEnd: (left) => {
        readers.splice(readers.indexOf(reader), 1);
        queue.unshift(...left);
        pump();
      },
    });
    readers.push(reader);
    return reader;
  };

  const pump = (): void => {
    while (queue.length > 0) {
      const reader = choose();
      if (!reader) return;
      reader.take(queue.shift()!);
    }
  };

  // An idle child first, then a new one, then a second job for the child that has fewest.
  const choose = (): Reader | undefined => {
    const least = readers.toSorted((a, b) => a.load() - b.load())[0];
    if (least?.load() === 0) return least;
    if (readers.length < limits.size) return start();
    return least && least.load() < depth ? least : undefined;
  };

  return {
    extract: (path, sha256) =>
      new Promise((settle) => {
        queue.push({ job: { id: nextId++, path, sha256 }, settle });
        pump();
      }),
    warm: () => {
      if (readers.length === 0) start();
    },
    close: () => {
      for (const reader of [...readers]) reader.close();
    },
  };
}
