import { decodeText } from '../decode.ts';

/** Text of a page: by its byte-order mark or as UTF-8, else by the encoding its own header names. */
export function decodeHtml(bytes: Uint8Array): string {
  const decoded = decodeText(bytes);
  if (decoded.encoding !== 'windows-1252') return decoded.text;
  const named = /charset\s*=\s*["']?([\w-]{3,20})/i.exec(decoded.text.slice(0, 2_000))?.[1];
  if (!named || /^utf-?8$/i.test(named)) return decoded.text;
  try {
    return new TextDecoder(named).decode(bytes);
  } catch {
    return decoded.text;
  }
}
