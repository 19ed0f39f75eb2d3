import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { extractDocument } from '../../src/extract/index.ts';
import { wasUnpacked } from '../../src/extract/pdf/unpacked.ts';
import { unpackAtOnce } from '../../src/io/unpack-at-once.ts';

const platforms = globalThis.DecompressionStream;
afterEach(() => {
  globalThis.DecompressionStream = platforms;
});

const plan = new URL('../../corpus/plans/', import.meta.url);
const read = (name: string) => extractDocument(new Uint8Array(readFileSync(new URL(name, plan))), name);

async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const { readable, writable } = new DecompressionStream('deflate');
  const writer = writable.getWriter();
  writer.write(bytes).catch(() => {});
  writer.close().catch(() => {});
  const { value } = await readable.getReader().read();
  return value!;
}

test('a plan is read as it is with the DecompressionStream of the platform, which is not used', async () => {
  const name = 'wendleshire-2025.pdf';
  const before = await read(name);
  globalThis.DecompressionStream = class {
    constructor() {
      throw new Error('the platform was asked');
    }
  } as unknown as typeof DecompressionStream;
  unpackAtOnce();
  expect(await read(name)).toEqual(before);
});

test('what pdfjs has unpacked is known to be whole, and what it could not is not', async () => {
  unpackAtOnce();
  const packed = new Uint8Array(deflateSync(new TextEncoder().encode('We will meet. '.repeat(50))));
  await unpacked(packed);
  expect(wasUnpacked(packed)).toBe(true);
  const damaged = packed.slice();
  damaged[damaged.length - 2]! ^= 1;
  await expect(unpacked(damaged)).rejects.toThrow();
  expect(wasUnpacked(damaged)).toBe(false);
});

test('a part is unpacked each time into memory that is only that answer', async () => {
  unpackAtOnce();
  const bytes = new TextEncoder().encode('We will meet. '.repeat(50));
  const packed = new Uint8Array(deflateSync(bytes));
  const first = await unpacked(packed);
  expect(first.buffer.byteLength).toBe(bytes.length);
  first.fill(0);
  expect(await unpacked(packed)).toEqual(bytes);
});

test('bytes are unpacked', async () => {
  unpackAtOnce();
  const bytes = new TextEncoder().encode('We will meet each parish council. '.repeat(500));
  expect(await unpacked(new Uint8Array(deflateSync(bytes)))).toEqual(bytes);
});

test('bytes that are cut off are refused, so that pdfjs reads what there is', async () => {
  unpackAtOnce();
  const packed = new Uint8Array(deflateSync(new TextEncoder().encode('We will listen. '.repeat(500))));
  await expect(unpacked(packed.slice(0, 20))).rejects.toThrow();
});

test('bytes that swell beyond 64 megabytes are refused', async () => {
  unpackAtOnce();
  const packed = new Uint8Array(deflateSync(new Uint8Array(65 * 1024 * 1024), { level: 1 }));
  await expect(unpacked(packed)).rejects.toThrow();
});
