import { looksLikeText } from './decode.ts';

/** Beginnings of files that are often met under a document's name. */
const beginnings: readonly (readonly [string, string])[] = [
  ['89504e47', 'a PNG image'],
  ['ffd8ff', 'a JPEG image'],
  ['47494638', 'a GIF image'],
  ['52494646', 'a sound, video or WebP file'],
  ['49492a00', 'a TIFF image'],
  ['4d4d002a', 'a TIFF image'],
  ['d0cf11e0', 'an older Office file (such as .doc or .xls); save it as .docx or PDF'],
  ['7b5c7274', 'a Rich Text file; save it as .docx or PDF'],
  ['504b0304', 'a ZIP archive or an Office file that is not a Word document'],
  ['1f8b', 'a gzip archive'],
  ['377abcaf', 'a 7z archive'],
  ['4d5a', 'a program'],
  ['7f454c46', 'a program'],
];

/** What a file is by its first bytes, in plain words. */
export function describeContent(bytes: Uint8Array): string {
  const start = Array.from(bytes.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const known = beginnings.find(([prefix]) => start.startsWith(prefix));
  if (known) return known[1];
  return looksLikeText(bytes) ? 'text of a kind that is not read' : 'binary data of no known format';
}
