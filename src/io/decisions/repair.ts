import { closeSync, fdatasyncSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import type { Problem } from '../../model/index.ts';
import { parseLog } from './parse-log.ts';

/**
 * Makes a log end with a whole line. A last line that lacks its end only gets one; remains of one are first kept in a file
 * beside the log, then taken from it. Killed at any moment it can be done again. Throws what the system throws.
 */
export function repairTail(path: string, file: number): Problem | null {
  const bytes = readFileSync(path);
  const end = bytes.lastIndexOf(0x0a) + 1;
  if (end === bytes.length) return null;
  const tail = bytes.subarray(end);
  if (parseLog(`${tail.toString('utf8')}\n`).lines[0]?.entry) {
    writeAll(file, Buffer.from('\n'));
    fdatasyncSync(file);
    return null;
  }
  const aside = `${path}.torn`;
  keepAside(aside, tail);
  ftruncateSync(file, end);
  fdatasyncSync(file);
  return {
    code: 'torn-line',
    severity: 'warning',
    message: `The last line was not written to its end (${tail.length} bytes), and was never said to be saved.`,
    hint: `It was set aside in ${aside}; all decisions before it are there. Decide that item again.`,
    where: { file: path },
  };
}

function keepAside(path: string, tail: Uint8Array): void {
  const file = openSync(path, 'a');
  try {
    writeAll(file, Buffer.concat([tail, Buffer.from('\n')]));
    fdatasyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Writes all bytes, however many the system takes at a time. */
export function writeAll(file: number, bytes: Uint8Array): void {
  let written = 0;
  while (written < bytes.length) written += writeSync(file, bytes, written);
}
