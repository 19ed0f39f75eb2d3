import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../text/hash.ts';
import { codeVersion } from './code-version.ts';
import { writeWhole } from './files.ts';

/**
 * A mark in the cache for the very bytes that this code wrote, of shapes that have not changed since: such a comparison need
 * not be held against its schema again, which for 43 areas takes longer than reading it.
 */
const markOf = (out: string, bytes: Uint8Array): string =>
  join(folderOf(out), sha256(`${codeVersion('shapes')} ${sha256(bytes)}`));

const folderOf = (out: string): string => join(out, 'cache', 'comparisons');

/** Marks a comparison that was just written, and no other. */
export function noteComparison(out: string, bytes: Uint8Array): void {
  rmSync(folderOf(out), { recursive: true, force: true });
  writeWhole(markOf(out, bytes), '', false);
}

/** Whether these are bytes that this code wrote. */
export const isKnownComparison = (out: string, bytes: Uint8Array): boolean => existsSync(markOf(out, bytes));
