import { randomBytes, randomUUID } from 'node:crypto';
import { closeSync, fdatasyncSync, fstatSync, fsyncSync, ftruncateSync, openSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  type EntryDraft,
  exitCodes,
  PcpError,
  type Problem,
  type ReviewEntry,
  reviewEntrySchema,
} from '../../model/index.ts';
import { makeFolder } from '../files.ts';
import { lockLog } from './lock-log.ts';
import { reviewerName } from './plain-decisions.ts';
import { decisionsFolder, readLog } from './read-logs.ts';
import { repairTail, writeAll } from './repair.ts';

/** A reviewer's log, open for writing by this process alone. */
export type DecisionLog = Readonly<{
  reviewer: string;
  file: string;
  /** What was met in opening it, such as a torn last line that was set aside. */
  problems: readonly Problem[];
  /** What the file held when it was opened. */
  entries: readonly ReviewEntry[];
  /**
   * Writes one entry and gives it back once it is on the disk. Throws PcpError `decision-not-saved` (exit 2) where it
   * could not be written: then nothing of it is in the file, and what was saved before still is.
   */
  append(draft: EntryDraft): ReviewEntry;
  close(): void;
}>;

/** Names that Windows gives to devices, with or without an ending. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** The file of a reviewer in an output folder. */
export function logPath(out: string, reviewer: string): string {
  const name = reviewerName(reviewer);
  return join(decisionsFolder(out), `${devices.test(name) ? `${name}-` : name}.jsonl`);
}

/**
 * Opens the log of a reviewer below `out`, making it where there is none and repairing a torn last line. `now` gives the
 * time in milliseconds. Throws PcpError: `decision-not-saved` where the folder cannot be written to, `log-in-use`.
 */
export function openLog(out: string, reviewer: string, now: () => number = Date.now): DecisionLog {
  const path = logPath(out, reviewer);
  const { file, release } = open(path);
  try {
    const torn = guarded(path, () => repairTail(path, file));
    const { entries, problems } = readLog(path);
    const state = {
      writer: randomBytes(4).toString('hex'),
      sequence: 0,
      last: entries.reduce((latest, { at }) => Math.max(latest, Date.parse(at)), 0),
      size: fstatSync(file).size,
    };
    return {
      reviewer: reviewerName(reviewer),
      file: path,
      problems: [...(torn ? [torn] : []), ...problems],
      entries,
      append: (draft) => {
        const time = Math.max(now(), state.last);
        const entry = reviewEntrySchema.parse({
          ...draft,
          schemaVersion: 1,
          id: randomUUID(),
          reviewer: reviewerName(reviewer),
          writer: state.writer,
          sequence: state.sequence + 1,
          at: new Date(time).toISOString(),
        });
        const bytes = Buffer.from(`${JSON.stringify(entry)}\n`, 'utf8');
        guarded(path, () => writeOrTakeBack(file, bytes, state.size));
        Object.assign(state, { sequence: entry.sequence, last: time, size: state.size + bytes.length });
        return entry;
      },
      close: () => {
        closeSync(file);
        release();
      },
    };
  } catch (error) {
    closeSync(file);
    release();
    throw error;
  }
}

function open(path: string): { file: number; release: () => void } {
  return guarded(path, () => {
    makeFolder(dirname(path));
    const release = lockLog(path);
    try {
      const file = openSync(path, 'a');
      syncFolder(dirname(path));
      return { file, release };
    } catch (error) {
      release();
      throw error;
    }
  });
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

/** The line is in the file and on the disk, or the file is as it was. */
function writeOrTakeBack(file: number, bytes: Uint8Array, size: number): void {
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

function guarded<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof PcpError) throw error;
    throw notSaved(path, error);
  }
}

/** What is said where nothing could be written; `cause` is what the system said. */
export function notSaved(path: string, error: unknown): PcpError {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  const isFull = code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG';
  const refused = new PcpError({
    code: 'decision-not-saved',
    message: `The decision was not saved: ${isFull ? 'the disk is full' : 'the file cannot be written'} (${code}). All decisions saved before are there.`,
    hint: isFull
      ? 'Make room on the disk, then decide this item again.'
      : 'Check that you may write to the folder and that no other program holds the file, then decide this item again.',
    exitCode: exitCodes.usage,
    where: { file: path },
  });
  refused.cause = error;
  return refused;
}
