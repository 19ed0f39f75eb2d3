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
