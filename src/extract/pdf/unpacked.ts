import { inflateSync } from 'node:zlib';

type Part = Readonly<{ start: number; length: number; unpacked: Uint8Array }>;

/** What is known of the packed parts of one file. */
type Parts = {
  /** Lengths of those that were unpacked whole, by where they begin. */
  lengths: Map<number, number>;
  /** The last ones, the oldest first, and the memory that they take. */
  recent: Part[];
  bytes: number;
};

/** By the memory that holds the file, and let go with it. */
const known = new WeakMap<ArrayBufferLike, Parts>();

const mostKept = 4 * 1024 * 1024;

/**
 * Unpacks bytes at once. Throws where they are cut short or altered, and (`ERR_BUFFER_TOO_LARGE`) where they come to
 * more than `mostBytes`.
 */
export function unpack(packed: Uint8Array, mostBytes: number): Uint8Array {
  // Instructions and fonts grow to some three times their size: one piece of memory then holds nearly all of them.
  const chunkSize = Math.max(1024, Math.min(4 * packed.length, 1024 * 1024));
  return inflateSync(packed, { maxOutputLength: mostBytes, chunkSize });
}

/**
 * Unpacks a part of a file as `unpack` does, into memory of its own, and remembers that it is whole. The last ones are
 * kept, up to 4 megabytes: pdfjs unpacks instructions for a page's text and again for its shapes, and a font for each
 * page that describes it anew.
 */
export function unpackPart(packed: Uint8Array, mostBytes: number): Uint8Array {
  const { byteOffset: start, byteLength: length } = packed;
  const parts: Parts = known.get(packed.buffer) ?? { lengths: new Map(), recent: [], bytes: 0 };
  known.set(packed.buffer, parts);
  const kept = parts.recent.find((part) => part.start === start && part.length === length);
  const unpacked = kept?.unpacked ?? unpack(packed, mostBytes);
  if (kept === undefined) {
    parts.lengths.set(start, length);
    keep(parts, { start, length, unpacked });
  }
  return new Uint8Array(unpacked);
}

function keep(parts: Parts, part: Part): void {
  parts.recent.push(part);
  parts.bytes += part.unpacked.buffer.byteLength;
  while (parts.bytes > mostKept) parts.bytes -= parts.recent.shift()!.unpacked.buffer.byteLength;
}

/** Whether these very bytes, the same stretch of the same memory, were unpacked so. */
export function wasUnpacked({ buffer, byteOffset, byteLength }: Uint8Array): boolean {
  return known.get(buffer)?.lengths.get(byteOffset) === byteLength;
}
