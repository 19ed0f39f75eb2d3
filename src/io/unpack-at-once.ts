import { inflateSync } from 'node:zlib';
import { noteUnpacked, pieceFor } from '../extract/pdf/unpacked.ts';

/** Above this pdfjs unpacks piece by piece, so that a file made to swell meets the memory watch and not one great block. */
const mostBytes = 64 * 1024 * 1024;

/**
 * Gives this process a DecompressionStream that unpacks where it is called. pdfjs unpacks every page through one: the
 * platform's takes a dozen promises and a wait for another thread to unpack a few kilobytes, a tenth of all reading.
 * Whatever this one cannot do it refuses, and pdfjs then unpacks by its own code, as where the platform has none.
 */
export function unpackAtOnce(): void {
  globalThis.DecompressionStream = unpacker as unknown as typeof DecompressionStream;
}

/** As much of a DecompressionStream as is used by who hands over all bytes at once and then reads. */
function unpacker(format: string) {
  if (format !== 'deflate') throw new TypeError(`"${format}" is not unpacked here`);
  const packed: Uint8Array[] = [];
  return {
    writable: {
      getWriter: () => ({
        write: async (bytes: Uint8Array) => {
          packed.push(bytes);
        },
        close: async () => {},
      }),
    },
    readable: {
      getReader: () => ({
        read: async () => {
          const bytes = packed.shift();
          return bytes ? { value: unpack(bytes), done: false } : { value: undefined, done: true };
        },
      }),
    },
  };
}

type Part = Readonly<{ start: number; length: number; unpacked: Uint8Array }>;
/** The parts of a file that were unpacked last, the oldest first, and the memory that they take. */
type Recent = { parts: Part[]; bytes: number };

/** By the memory that holds the file, and let go with it. */
const recent = new WeakMap<ArrayBufferLike, Recent>();
const mostKept = 4 * 1024 * 1024;

/**
 * Unpacks a part of a file into memory of its own. The last ones are kept, up to 4 megabytes: pdfjs unpacks instructions
 * for a page's text and again for its shapes, and a font for each page that describes it anew.
 */
function unpack(packed: Uint8Array): Uint8Array {
  const { buffer, byteOffset: start, byteLength: length } = packed;
  const kept = recent.get(buffer)?.parts.find((part) => part.start === start && part.length === length);
  if (kept !== undefined) return new Uint8Array(kept.unpacked);
  const unpacked = inflateSync(packed, { maxOutputLength: mostBytes, chunkSize: pieceFor(packed) });
  noteUnpacked(packed);
  keep(buffer, { start, length, unpacked });
  return new Uint8Array(unpacked);
}

function keep(file: ArrayBufferLike, part: Part): void {
  const kept = recent.get(file) ?? { parts: [], bytes: 0 };
  recent.set(file, kept);
  kept.parts.push(part);
  kept.bytes += part.unpacked.buffer.byteLength;
  while (kept.bytes > mostKept) kept.bytes -= kept.parts.shift()!.unpacked.buffer.byteLength;
}
