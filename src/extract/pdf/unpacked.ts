import { inflateSync } from 'node:zlib';

/**
 * Unpacks bytes at once. Throws where they are cut short or altered, and (`ERR_BUFFER_TOO_LARGE`) where they come to
 * more than `mostBytes`.
 */
export function unpack(packed: Uint8Array, mostBytes: number): Uint8Array {
  // Instructions and fonts grow to some three times their size: one piece of memory then holds nearly all of them.
  const chunkSize = Math.max(1024, Math.min(4 * packed.length, 1024 * 1024));
  return inflateSync(packed, { maxOutputLength: mostBytes, chunkSize });
}

/** Lengths of packed parts by where they begin, for each piece of memory that holds a file. */
const known = new WeakMap<ArrayBufferLike, Map<number, number>>();

/** Notes that packed bytes were unpacked to their end and met their checksum. */
export function noteUnpacked({ buffer, byteOffset, byteLength }: Uint8Array): void {
  const parts = known.get(buffer) ?? new Map<number, number>();
  known.set(buffer, parts);
  parts.set(byteOffset, byteLength);
}

/** Whether these very bytes were: the same stretch of the same memory. */
export function wasUnpacked({ buffer, byteOffset, byteLength }: Uint8Array): boolean {
  return known.get(buffer)?.get(byteOffset) === byteLength;
}
