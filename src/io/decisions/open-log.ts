import { randomBytes, randomUUID } from 'node:crypto';
import { fstatSync } from 'node:fs';
import { join } from 'node:path';
import {
  type EntryDraft,
  PcpError,
  type Problem,
  type ReviewEntry,
  reviewEntrySchema,
} from '../../model/index.ts';
import { holdAnew, holdFile, isInPlace, letGo, linesIn, writeOrTakeBack } from './held-file.ts';
import { notOpened, notRestored, notSaved } from './not-saved.ts';
import { reviewerName } from './plain-decisions.ts';
import { decisionsFolder, readLog } from './read-logs.ts';
import { repairTail } from './repair.ts';

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
   * could not be written: then nothing of it is in the file, and what was saved before still is. Where the file was deleted or
   * replaced meanwhile, it is written anew with all that it held.
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
  let held = guarded(path, notOpened, () => holdFile(path));
  try {
    const torn = guarded(path, notOpened, () => repairTail(path, held.file));
    const { entries, problems } = readLog(path);
    const lines = linesIn(path);
    const state = {
      writer: randomBytes(4).toString('hex'),
      sequence: 0,
      last: entries.reduce((latest, { at }) => Math.max(latest, Date.parse(at)), 0),
      size: fstatSync(held.file).size,
    };
    const save = (bytes: Buffer): void => {
      // Without its lock another may have written to the file: what is there must not be taken for remains.
      if (held.lock.isHeld()) {
        guarded(path, notSaved, () => writeOrTakeBack(held.file, bytes, state.size));
        if (isInPlace(held)) return;
      }
      guarded(path, notRestored, () => {
        held = holdAnew(held, lines);
        state.size = fstatSync(held.file).size;
        writeOrTakeBack(held.file, bytes, state.size);
        if (!isInPlace(held)) throw new Error('it was deleted again');
      });
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
        save(bytes);
        lines.push(bytes.toString('latin1').slice(0, -1));
        Object.assign(state, { sequence: entry.sequence, last: time, size: state.size + bytes.length });
        return entry;
      },
      close: () => letGo(held),
    };
  } catch (error) {
    letGo(held);
    throw error;
  }
}

function guarded<T>(path: string, refused: (path: string, error: unknown) => PcpError, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof PcpError && refused === notOpened) throw error;
    throw refused(path, error);
  }
}
