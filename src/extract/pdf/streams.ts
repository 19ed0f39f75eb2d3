import { inflateSync } from 'node:zlib';
import { pieceFor } from './unpacked.ts';

/** What the packed parts of a file show: each carries a checksum, which a damaged one does not meet. */
export type StreamCheck = Readonly<{
  checked: number;
  /** Numbers of the objects whose data do not unpack, or in whose plain data a stretch is wiped out. */
  broken: readonly number[];
}>;

const mostChecked = 20_000;
const mostUnpacked = 16 * 1024 * 1024;
const mostBytes = 48 * 1024 * 1024;
const longestHeader = 2048;
/** Painting instructions never hold so many zero bytes in a row; a lost sector does. */
const wiped = Buffer.alloc(32);

/**
 * Unpacks everything but pictures to see whether it is whole. A file under a password's lock cannot be judged this
 * way. The work is bounded: 20,000 parts, 48 megabytes packed, 16 megabytes unpacked a part. `isKnown` tells of a part,
 * from where to where, that it was unpacked without a fault already.
 */
export function checkStreams(
  bytes: Uint8Array,
  isKnown: (start: number, end: number) => boolean = () => false,
): StreamCheck {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const broken: number[] = [];
  let [checked, seen] = [0, 0];
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file[at - 1] === 0x64) continue; // endstream
    const header = readHeader(file, at);
    if (header === null) continue;
    const start = at + (file[at + 6] === 0x0d && file[at + 7] === 0x0a ? 8 : 7);
    const end = endOf(file, start, header.length);
    if (!header.isPicture) {
      checked++;
      seen += end - start;
      if (checked > mostChecked || seen > mostBytes) break;
      if (!isKnown(start, end) && !isWhole(file.subarray(start, end), header)) broken.push(header.number);
    }
    at = Math.max(at, end - 6);
  }
  return { checked, broken: broken.length > 0 && file.includes('/Encrypt') ? [] : broken };
}

type Header = Readonly<{
  number: number;
  filter: string | null;
  length: number | null;
  isPicture: boolean;
  isFont: boolean;
}>;

function readHeader(file: Buffer, at: number): Header | null {
  const before = latin(file, Math.max(0, at - longestHeader), at);
  const opening = before.lastIndexOf(' obj');
  const number = /(\d{1,10}) +\d{1,5}$/.exec(before.slice(Math.max(0, opening - 20), opening))?.[1];
  if (opening < 0 || number === undefined) return null;
  const dictionary = before.slice(opening + 4);
  if (!/^\s*<</.test(dictionary) || !/>>\s*$/.test(dictionary)) return null;
  const length = /\/Length\s+(\d{1,10})(?!\s+\d+\s+R|\d)/.exec(dictionary)?.[1];
  return {
    number: Number(number),
    filter: /\/Filter\s*\[?\s*\/(\w+)/.exec(dictionary)?.[1] ?? null,
    length: length === undefined ? null : Number(length),
    isPicture: /\/Subtype\s*\/Image|\/FunctionType|\/ShadingType/.test(dictionary),
    isFont: /\/Length1|\/Subtype\s*\/(?:Type1C|CIDFontType0C|OpenType|XML)|\/N\s+\d/.test(dictionary),
  };
}

function latin(file: Buffer, from: number, to: number): string {
  return file.toString('latin1', from, Math.min(to, file.length));
}

function endOf(file: Buffer, start: number, length: number | null): number {
  if (length !== null && /^\s{0,4}endstream/.test(latin(file, start + length, start + length + 14)))
    return start + length;
  const end = file.indexOf('endstream', start);
  return end < 0 ? file.length : end;
}

function isWhole(data: Buffer, { filter, isFont }: Header): boolean {
  if (filter === null) return isFont || !data.includes(wiped) || !isText(data);
  if (filter !== 'FlateDecode' && filter !== 'Fl') return true;
  try {
    inflateSync(data, { maxOutputLength: mostUnpacked, chunkSize: pieceFor(data) });
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
  }
}

/** Whether what is not wiped out is written in plain characters, as painting instructions are. */
function isText(data: Buffer): boolean {
  let [written, plain] = [0, 0];
  for (const byte of data) {
    if (byte === 0) continue;
    written++;
    if ((byte >= 0x20 && byte < 0x7f) || (byte >= 9 && byte <= 13)) plain++;
  }
  return written > 0 && plain > 0.9 * written;
}

/** Numbers of the objects that hold a page's painting instructions; none where the page's object is packed away. */
export function contentsOf(bytes: Uint8Array, page: number): number[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = file.indexOf(`${page} 0 obj`); at >= 0; at = file.indexOf(`${page} 0 obj`, at + 1)) {
    const before = file[at - 1];
    if (before !== undefined && before > 0x20) continue;
    const body = latin(file, at, at + longestHeader).split('endobj', 1)[0] ?? '';
    const contents = /\/Contents\s*(\[[^\]]*\]|\d+\s+\d+\s+R)/.exec(body)?.[1] ?? '';
    return [...contents.matchAll(/(\d+)\s+\d+\s+R/g)].map((match) => Number(match[1]));
  }
  return [];
}
