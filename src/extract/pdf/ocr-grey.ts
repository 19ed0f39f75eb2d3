/** A picture's dots in grey, with how far each covers what lies under it (255 wholly); no cover is full cover. */
export type Pixels = Readonly<{ width: number; height: number; grey: Uint8Array; cover: Uint8Array | null }>;

/** A decoded picture as pdfjs gives it; `kind` is its ImageKind, not given for masks. */
type Raw = Readonly<{ width: number; height: number; data: Uint8Array | Uint8ClampedArray; kind?: number }>;

const oneBit = 1;
const rgb = 2;

/** Reads a picture's dots; `colour` is the grey in which a mask is painted. Null where there are too few bytes. */
export function toGrey(raw: Raw, colour: number | null): Pixels | null {
  const { width, height, data, kind } = raw;
  const dots = width * height;
  if (colour !== null || kind === oneBit) {
    if (data.length < ((width + 7) >> 3) * height) return null;
    // A mask paints where a bit is not set; a picture of one bit is black there.
    const bits = spread(raw);
    return colour === null
      ? { width, height, grey: bits, cover: null }
      : { width, height, grey: new Uint8Array(dots).fill(colour), cover: bits.map((bit) => 255 - bit) };
  }
  const step = kind === rgb ? 3 : 4;
  if (data.length < dots * step) return null;
  const grey = new Uint8Array(dots);
  const cover = step === 4 ? new Uint8Array(dots) : null;
  let isFull = true;
  for (let i = 0, at = 0; i < dots; i++, at += step) {
    grey[i] = (data[at]! * 77 + data[at + 1]! * 150 + data[at + 2]! * 29) >> 8;
    if (cover === null) continue;
    cover[i] = data[at + 3]!;
    if (cover[i] !== 255) isFull = false;
  }
  return { width, height, grey, cover: isFull ? null : cover };
}

/** One byte a bit: 255 where it is set. Rows begin at whole bytes. */
function spread({ width, height, data }: Raw): Uint8Array {
  const bytes = new Uint8Array(width * height);
  const stride = (width + 7) >> 3;
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      if ((data[y * stride + (x >> 3)]! >> (7 - (x & 7))) & 1) bytes[at] = 255;
    }
  }
  return bytes;
}

/** Grey of a colour written "#rrggbb"; black where it is not. */
export function greyOf(colour: string): number {
  const value = Number.parseInt(colour.slice(1, 7), 16);
  if (Number.isNaN(value)) return 0;
  return ((value >> 16) * 77 + ((value >> 8) & 255) * 150 + (value & 255) * 29) >> 8;
}
