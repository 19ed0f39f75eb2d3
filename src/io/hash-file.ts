import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

const pieceBytes = 1024 * 1024;

/**
 * Size in bytes and SHA-256 (lower-case hexadecimal) of a file, read a piece at a time: a folder of brochures read whole
 * would stay in this process's memory for the rest of a run. Throws as `openSync` does.
 */
export function hashFile(path: string): { bytes: number; hash: string } {
  const hash = createHash('sha256');
  const piece = Buffer.allocUnsafe(pieceBytes);
  const file = openSync(path, 'r');
  try {
    let bytes = 0;
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) {
      hash.update(piece.subarray(0, read));
      bytes += read;
    }
    return { bytes, hash: hash.digest('hex') };
  } finally {
    closeSync(file);
  }
}
