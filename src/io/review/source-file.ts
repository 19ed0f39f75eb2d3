import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import type { Source } from '../../model/index.ts';

/** Whether the file of a document seems to be as it was read: there, and of the same size. */
export function seemsThere({ path, bytes }: Pick<Source, 'path' | 'bytes'>): boolean {
  return statSync(path, { throwIfNoEntry: false })?.size === bytes;
}

/** The bytes of the file of a document; null where it is gone or is no longer the one that was read. */
export function sourceBytes(source: Pick<Source, 'path' | 'bytes' | 'sha256'>): Uint8Array | null {
  if (!seemsThere(source)) return null;
  try {
    const bytes = readFileSync(source.path);
    return createHash('sha256').update(bytes).digest('hex') === source.sha256 ? bytes : null;
  } catch {
    return null;
  }
}
