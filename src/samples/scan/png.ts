import { zlibSync } from 'fflate';

const signature = [137, 80, 78, 71, 13, 10, 26, 10];
const bits = 2;

/** A picture of four greys (0 is black, 3 is white) as PNG. The same dots give the same bytes on every machine. */
export function png(width: number, height: number, levels: Uint8Array): Uint8Array {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header[8] = bits;
  const stride = 1 + Math.ceil((width * bits) / 8);
  const rows = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      rows[y * stride + 1 + (x >> 2)]! |= levels[y * width + x]! << (6 - 2 * (x & 3));
    }
  }
  const parts = [
    Uint8Array.from(signature),
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array(0)),
  ];
  return Buffer.concat(parts);
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const made = new Uint8Array(12 + data.length);
  const view = new DataView(made.buffer);
  view.setUint32(0, data.length);
  made.set(new TextEncoder().encode(name), 4);
  made.set(data, 8);
  view.setUint32(8 + data.length, checksum(made.subarray(4, 8 + data.length)));
  return made;
}

/** CRC-32, as PNG asks for it. */
function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return ~value >>> 0;
}
