import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { exitCodes, PcpError } from '../model/errors.ts';
import { cannotWrite, makeFolder } from './files.ts';

const holderSchema = z.object({ pid: z.number().int().positive(), host: z.string(), since: z.string() });
type Holder = Readonly<z.infer<typeof holderSchema>>;

/** Longer than any run: a number of a process is given again, and another machine's cannot be looked up. */
const longestHours = 12;

/**
 * Keeps other runs out of an output folder until the function that it returns is called, or this process ends. A lock
 * whose run is no longer there is taken over. Throws PcpError (exit 2) where another run is at work in the folder.
 */
export function lockFolder(out: string): () => void {
  const path = join(out, '.run.lock');
  const made = missingFolders(out);
  if (!create(path, out)) {
    const holder = readHolder(path);
    if (holder ? isAtWork(holder) : isFresh(path)) throw inUse(path, holder);
    rmSync(path, { force: true });
    if (!create(path, out)) throw inUse(path, null);
  }
  const release = (): void => {
    process.off('exit', release);
    rmSync(path, { force: true });
    for (const folder of made) removeIfEmpty(folder);
  };
  process.once('exit', release);
  return release;
}

/** A folder and those above it that are not there, innermost first. */
function missingFolders(folder: string): string[] {
  return existsSync(folder) ? [] : [folder, ...missingFolders(dirname(folder))];
}

/** False where the lock is there already. */
function create(path: string, out: string): boolean {
  try {
    makeFolder(out);
    const file = openSync(path, 'wx');
    const holder: Holder = { pid: process.pid, host: hostname(), since: new Date().toISOString() };
    try {
      writeSync(file, JSON.stringify(holder));
    } finally {
      closeSync(file);
    }
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw cannotWrite(path, error);
  }
}

function readHolder(path: string): Holder | null {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

function isAtWork({ pid, host, since }: Holder): boolean {
  if (Date.now() - Date.parse(since) > longestHours * 3_600_000) return false;
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there where it may only not be signalled.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Whether a lock without words may be one that is being written. */
function isFresh(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats !== undefined && Date.now() - stats.mtimeMs < 5000;
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // It holds what the run wrote.
  }
}

function inUse(file: string, holder: Holder | null): PcpError {
  return new PcpError({
    code: 'folder-in-use',
    message: `Another run of pcp is writing to this folder${holder ? ` (process ${holder.pid} on ${holder.host}, since ${holder.since})` : ''}.`,
    hint: 'Wait until it has ended, or name another folder with --out. If no other run is at work, delete the file named here.',
    exitCode: exitCodes.usage,
    where: { file },
  });
}
