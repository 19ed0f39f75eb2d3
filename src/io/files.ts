import { randomBytes } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { exitCodes, PcpError } from '../model/errors.ts';

/**
 * Writes a whole file or nothing: to a temporary file beside it, synced, then renamed.
 * Throws PcpError where the folder cannot be written or the file is held open by another program.
 */
export function writeWhole(path: string, content: string | Uint8Array, sync = true): void {
  putWhole(path, (temporary) => {
    const file = openSync(temporary, 'wx');
    try {
      for (const bytes of typeof content === 'string' ? inPieces(content) : [content]) {
        let written = 0;
        while (written < bytes.length) written += writeSync(file, bytes, written);
      }
      if (sync) fsyncSync(file);
    } finally {
      closeSync(file);
    }
  });
}

/**
 * A text as bytes, a piece at a time: an analysis may have a hundred megabytes, which need not be held twice. Each piece is
 * there until the next is asked for: fresh room for each takes twice as long.
 */
function* inPieces(text: string): Generator<Uint8Array> {
  const most = 1024 * 1024;
  const encoder = new TextEncoder();
  const room = new Uint8Array(3 * Math.min(most, text.length));
  for (let at = 0; at < text.length; ) {
    // A sign of two code units is not cut in two.
    const isPair = /[\uD800-\uDBFF]/.test(text[at + most - 1] ?? '');
    const end = at + most - (isPair ? 1 : 0);
    yield room.subarray(0, encoder.encodeInto(text.slice(at, end), room).written);
    at = end;
  }
}

/** Copies a whole file or nothing. Throws as `writeWhole` does. */
export function copyWhole(from: string, to: string): void {
  putWhole(to, (temporary) => copyFileSync(from, temporary));
}

function putWhole(path: string, fill: (temporary: string) => void): void {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}.tmp`);
  try {
    makeFolder(dirname(path));
    fill(temporary);
    renameSync(temporary, path);
  } catch (error) {
    removeQuietly(temporary);
    throw cannotWrite(path, error);
  }
}

/**
 * Makes a folder and those above it that are not there. One at a time: Node's own way of making all at once never
 * ends where the system says of a folder that is there that nothing can be made in it, as it does of /proc.
 */
export function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another run may have made it meanwhile.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The first error is the one to tell.
  }
}

export function cannotWrite(path: string, error: unknown): PcpError {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const held = code === 'EBUSY' || code === 'EPERM' || code === 'EACCES';
  return new PcpError({
    code: 'cannot-write',
    message: `The file could not be written (${code || String(error)}).`,
    hint: held
      ? 'If it is open in another program, close it and try again; else choose a folder that you may write to with --out.'
      : 'Check that the disk has room and that the folder may be written to, or choose another with --out.',
    exitCode: exitCodes.usage,
    where: { file: path },
  });
}

/** The text files of a folder with one of the endings, by name order; subfolders not entered. */
export function readTexts(folder: string, endings: readonly string[]): { name: string; text: string }[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => entry.name)
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}
