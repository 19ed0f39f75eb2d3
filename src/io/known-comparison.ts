import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../text/hash.ts';
import { codeVersion } from './code-version.ts';
import { writeWhole } from './files.ts';

/**
 * What is known of the comparison that lies in a folder: `key` of the very bytes that this code wrote, of shapes that have
 * not changed since, and where its parts end. Such a comparison need not be held against its schema again, which for 43 areas
 * takes longer than reading it.
 */
export type KnownComparison = Readonly<{ key: string; ends: readonly number[] }>;

const pathOf = (out: string): string => join(out, 'cache', 'comparison.json');

/** By the hash of its bytes. */
export const comparisonKey = (hash: string): string => sha256(`${codeVersion('shapes')} ${hash}`);

/** Notes a comparison that was just written. `ends` are those of its parts, in bytes. */
export function noteComparison(out: string, bytes: Uint8Array, ends: readonly number[]): void {
  const known: KnownComparison = { key: comparisonKey(sha256(bytes)), ends };
  writeWhole(pathOf(out), JSON.stringify(known), false);
}

/** What is noted; null where nothing is, or it cannot be read: a file of the cache may be cut short or be anything. */
export function knownComparison(out: string): KnownComparison | null {
  try {
    const { key, ends } = JSON.parse(readFileSync(pathOf(out), 'utf8'));
    return typeof key === 'string' && Array.isArray(ends) && ends.every(isRising) ? { key, ends } : null;
  } catch {
    return null;
  }
}

function isRising(end: unknown, at: number, all: readonly unknown[]): boolean {
  return Number.isInteger(end) && Number(end) > (at === 0 ? 0 : Number(all[at - 1]));
}
