import {
  closeSync,
  fdatasyncSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from '../files.ts';
import { type Lock, lockLog } from './lock-log.ts';
import { repairTail, writeAll } from './repair.ts';

/** The file of a log, open for writing at its end under a lock. */
export type HeldFile = Readonly<{ path: string; file: number; lock: Lock }>;

/** Opens the file of a log, making it and its folder. Throws PcpError `log-in-use`, or what the system throws. */
export function holdFile(path: string, held?: Lock): HeldFile {
  makeFolder(dirname(path));
  const lock = held?.isHeld() ? held : lockLog(path);
  try {
    const file = openSync(path, 'a');
    for (const folder of [dirname(path), dirname(dirname(path))]) syncFolder(folder);
    return { path, file, lock };
  } catch (error) {
    if (lock !== held) lock.release();
    throw error;
  }
}

/** Lets the file go; one in which nothing was ever written is not left behind. */
export function letGo(held: HeldFile): void {
  const isEmpty = fstatSync(held.file).size === 0 && isInPlace(held);
  closeSync(held.file);
  if (isEmpty) rmSync(held.path, { force: true });
  held.lock.release();
}

/** Whether the open file is the one that stands at its path: a deleted file takes every write and keeps none. */
export function isInPlace({ path, file }: HeldFile): boolean {
  const open = fstatSync(file, { bigint: true });
  try {
    const there = statSync(path, { bigint: true });
    return there.ino === open.ino && there.dev === open.dev;
  } catch {
    return false;
  }
}

/**
 * Opens the path of a file anew that was deleted or replaced, and writes those of `lines` that are not in what stands there.
 * Gives the new file; the old one is as it was where this throws, as `holdFile` does.
 */
export function holdAnew(old: HeldFile, lines: readonly string[]): HeldFile {
  const held = holdFile(old.path, old.lock);
  try {
    repairTail(held.path, held.file);
    const there = new Set(linesIn(held.path));
    const lost = lines.filter((line) => !there.has(line)).map((line) => `${line}\n`);
    writeOrTakeBack(held.file, Buffer.from(lost.join(''), 'latin1'), fstatSync(held.file).size);
  } catch (error) {
    closeSync(held.file);
    if (held.lock !== old.lock) held.lock.release();
    throw error;
  }
  closeSync(old.file);
  if (held.lock !== old.lock) old.lock.release();
  return held;
}

/** The lines of a file, a letter a byte, so that they can be written again as they are. */
export const linesIn = (path: string): string[] =>
  readFileSync(path, 'latin1')
    .split('\n')
    .filter((line) => line !== '');

/** The bytes are at the end of the file and on the disk, or the file is as it was, `size` bytes long. */
export function writeOrTakeBack(file: number, bytes: Uint8Array, size: number): void {
  // What an earlier attempt left because even taking back failed.
  if (fstatSync(file).size > size) ftruncateSync(file, size);
  try {
    writeAll(file, bytes);
    fdatasyncSync(file);
  } catch (error) {
    try {
      ftruncateSync(file, size);
      fdatasyncSync(file);
    } catch {
      // The first error is the one to tell; the remains are taken back before the next write, or repaired.
    }
    throw error;
  }
}

/** A new file is on the disk only when its folder says so; where a folder cannot be opened, as on Windows, the system sees to it. */
function syncFolder(folder: string): void {
  let file: number | null = null;
  try {
    file = openSync(folder, 'r');
    fsyncSync(file);
  } catch {
    // Nothing can be asked of this system.
  } finally {
    if (file !== null) closeSync(file);
  }
}
