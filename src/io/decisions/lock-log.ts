import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { exitCodes, PcpError } from '../../model/index.ts';

/** A process that writes to a log. */
type Holder = Readonly<{ pid: number; host: string }>;

/** A log that this process alone writes to; `isHeld` tells whether the lock is still there and its own. */
export type Lock = Readonly<{ isHeld(): boolean; release(): void }>;

/**
 * Keeps other writers from a log until the lock is released, or this process ends: a reviewer's file has
 * one writer. A lock whose process is no longer there is taken over. Throws PcpError `log-in-use` (exit 2), or what the
 * system throws where nothing can be written.
 */
export function lockLog(path: string): Lock {
  const lock = `${path}.lock`;
  const own = JSON.stringify({ pid: process.pid, host: hostname(), key: randomUUID() });
  if (!create(lock, own)) {
    const holder = readHolder(lock);
    if (holder ? isAtWork(holder) : isFresh(lock)) throw inUse(lock, holder);
    rmSync(lock, { force: true });
    if (!create(lock, own)) throw inUse(lock, null);
  }
  // Where the lock was deleted meanwhile, another may have made one. On a full disk the own lock is empty.
  const isHeld = (): boolean => [own, ''].includes(readText(lock) ?? 'none');
  const release = (): void => {
    process.off('exit', release);
    if (isHeld()) rmSync(lock, { force: true });
  };
  process.once('exit', release);
  return { isHeld, release };
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function create(lock: string, own: string): boolean {
  try {
    const file = openSync(lock, 'wx');
    try {
      writeSync(file, own);
    } catch {
      // On a full disk the lock is empty: it still keeps others out of the folder while this process lives.
    } finally {
      closeSync(file);
    }
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function readHolder(lock: string): Holder | null {
  try {
    const { pid, host } = JSON.parse(readFileSync(lock, 'utf8'));
    return Number.isInteger(pid) && typeof host === 'string' ? { pid, host } : null;
  } catch {
    return null;
  }
}

/** Of another machine nobody can tell: its writer counts as at work. */
function isAtWork({ pid, host }: Holder): boolean {
  if (host !== hostname()) return true;
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Whether a lock without words may be one that is being written. */
function isFresh(lock: string): boolean {
  const stats = statSync(lock, { throwIfNoEntry: false });
  return stats !== undefined && Date.now() - stats.mtimeMs < 2000;
}

function inUse(file: string, holder: Holder | null): PcpError {
  const who = holder === null ? '' : ` (process ${holder.pid} on ${holder.host})`;
  return new PcpError({
    code: 'log-in-use',
    message: `Decisions of this reviewer are being written by another program${who}.`,
    hint: 'Close the other one, or decide under another name. If no other is at work, delete the file named here.',
    exitCode: exitCodes.usage,
    where: { file },
  });
}
