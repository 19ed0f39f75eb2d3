import { unpackPart } from '../extract/pdf/unpacked.ts';

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
          return bytes
            ? { value: unpackPart(bytes, mostBytes), done: false }
            : { value: undefined, done: true };
        },
      }),
    },
  };
}
