/** Lengths of packed parts that were unpacked whole, by where they begin, for each piece of memory that holds a file. */
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

/**
 * How much memory to unpack into at a time, in bytes: instructions and fonts grow to some three times their size, so
 * that one piece holds nearly all of them.
 */
export function pieceFor(packed: Uint8Array): number {
  return Math.max(1024, Math.min(4 * packed.length, 1024 * 1024));
}
