import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { AreaFigures, Comparison } from '../model/index.ts';
import { comparisonKey, type KnownComparison } from './known-comparison.ts';

/**
 * A comparison whose bytes this code wrote, read an area at a time, since the bytes of 43 areas with their text take three
 * times the room of what is in them. Null where the file has other bytes than those that are known; throws where it cannot be
 * read.
 */
export function readKnownComparison(path: string, { key, ends }: KnownComparison): Comparison | null {
  const file = openSync(path, 'r');
  try {
    if (ends.length < 2 || fstatSync(file).size !== ends.at(-1)) return null;
    const hash = createHash('sha256');
    const decoder = new TextDecoder();
    const outside: string[] = [];
    const forces: AreaFigures[] = [];
    // One room for all: fresh ones would be kept until memory is looked through.
    const room = Buffer.allocUnsafe(Math.max(...ends.map((end, at) => end - (ends[at - 1] ?? 0))));
    for (const [at, end] of ends.entries()) {
      const bytes = readPart(file, room, ends[at - 1] ?? 0, end);
      hash.update(bytes);
      // Not as a buffer gives it: a long text would then lie outside the heap, and stay.
      if (at === 0 || at === ends.length - 1) outside.push(decoder.decode(bytes));
      // From the second area on a comma stands before it.
      else forces.push(JSON.parse(decoder.decode(at === 1 ? bytes : bytes.subarray(1))));
    }
    if (comparisonKey(hash.digest('hex')) !== key) return null;
    // Fields stay in their order: the same bytes come out again.
    return { ...JSON.parse(outside.join('')), forces };
  } catch (error) {
    // Other bytes of the same length.
    if (error instanceof SyntaxError) return null;
    throw error;
  } finally {
    closeSync(file);
  }
}

function readPart(file: number, room: Buffer, start: number, end: number): Buffer {
  let read = start;
  while (read < end) {
    const more = readSync(file, room, read - start, end - read, read);
    // Cut short while it was read: what follows is no JSON, or has another hash.
    if (more === 0) break;
    read += more;
  }
  return room.subarray(0, read - start);
}
